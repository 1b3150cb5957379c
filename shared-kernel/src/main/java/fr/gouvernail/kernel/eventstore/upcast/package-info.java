@NullMarked
package fr.gouvernail.kernel.eventstore.upcast;

import org.jspecify.annotations.NullMarked;
