@NullMarked
package fr.gouvernail.kernel.event;

import org.jspecify.annotations.NullMarked;
