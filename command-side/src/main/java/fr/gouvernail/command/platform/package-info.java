@NullMarked
package fr.gouvernail.command.platform;

import org.jspecify.annotations.NullMarked;
