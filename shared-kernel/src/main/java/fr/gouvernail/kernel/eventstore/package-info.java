@NullMarked
package fr.gouvernail.kernel.eventstore;

import org.jspecify.annotations.NullMarked;
