@NullMarked
package fr.gouvernail.query.platform.replay;

import org.jspecify.annotations.NullMarked;
