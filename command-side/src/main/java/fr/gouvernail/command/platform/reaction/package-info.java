@NullMarked
package fr.gouvernail.command.platform.reaction;

import org.jspecify.annotations.NullMarked;
