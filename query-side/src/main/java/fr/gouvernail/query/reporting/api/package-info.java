@NullMarked
package fr.gouvernail.query.reporting.api;

import org.jspecify.annotations.NullMarked;
