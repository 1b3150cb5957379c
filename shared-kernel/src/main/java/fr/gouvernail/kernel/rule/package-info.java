@NullMarked
package fr.gouvernail.kernel.rule;

import org.jspecify.annotations.NullMarked;
