@NullMarked
package fr.gouvernail.query.platform.live;

import org.jspecify.annotations.NullMarked;
