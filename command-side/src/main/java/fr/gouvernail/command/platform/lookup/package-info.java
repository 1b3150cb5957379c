@NullMarked
package fr.gouvernail.command.platform.lookup;

import org.jspecify.annotations.NullMarked;
