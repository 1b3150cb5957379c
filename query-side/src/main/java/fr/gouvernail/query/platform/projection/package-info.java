@NullMarked
package fr.gouvernail.query.platform.projection;

import org.jspecify.annotations.NullMarked;
