@NullMarked
package fr.gouvernail.kernel.value;

import org.jspecify.annotations.NullMarked;
