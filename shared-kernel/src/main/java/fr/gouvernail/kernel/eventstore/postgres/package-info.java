@NullMarked
package fr.gouvernail.kernel.eventstore.postgres;

import org.jspecify.annotations.NullMarked;
