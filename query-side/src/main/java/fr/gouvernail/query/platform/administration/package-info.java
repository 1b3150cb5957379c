@NullMarked
package fr.gouvernail.query.platform.administration;

import org.jspecify.annotations.NullMarked;
