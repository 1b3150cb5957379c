@NullMarked
package fr.gouvernail.kernel.id;

import org.jspecify.annotations.NullMarked;
