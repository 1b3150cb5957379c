@NullMarked
package fr.gouvernail.query.platform.reading;

import org.jspecify.annotations.NullMarked;
