@NullMarked
package fr.gouvernail.command.portfolio.lookup;

import org.jspecify.annotations.NullMarked;
