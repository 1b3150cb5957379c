@NullMarked
package fr.gouvernail.query.reporting.projection;

import org.jspecify.annotations.NullMarked;
