@NullMarked
package fr.gouvernail.query.platform.wiring;

import org.jspecify.annotations.NullMarked;
