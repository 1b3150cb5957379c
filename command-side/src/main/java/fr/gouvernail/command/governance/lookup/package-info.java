@NullMarked
package fr.gouvernail.command.governance.lookup;

import org.jspecify.annotations.NullMarked;
