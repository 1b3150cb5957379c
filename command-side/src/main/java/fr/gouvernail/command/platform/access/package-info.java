@NullMarked
package fr.gouvernail.command.platform.access;

import org.jspecify.annotations.NullMarked;
