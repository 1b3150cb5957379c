@NullMarked
package fr.gouvernail.command.platform.dispatch;

import org.jspecify.annotations.NullMarked;
