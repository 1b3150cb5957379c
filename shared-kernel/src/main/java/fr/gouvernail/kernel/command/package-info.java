@NullMarked
package fr.gouvernail.kernel.command;

import org.jspecify.annotations.NullMarked;
