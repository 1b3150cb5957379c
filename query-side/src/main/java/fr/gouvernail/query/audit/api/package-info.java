@NullMarked
package fr.gouvernail.query.audit.api;

import org.jspecify.annotations.NullMarked;
