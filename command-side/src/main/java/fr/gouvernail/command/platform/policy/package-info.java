@NullMarked
package fr.gouvernail.command.platform.policy;

import org.jspecify.annotations.NullMarked;
