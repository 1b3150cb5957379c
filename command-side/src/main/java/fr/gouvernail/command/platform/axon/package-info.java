@NullMarked
package fr.gouvernail.command.platform.axon;

import org.jspecify.annotations.NullMarked;
