@NullMarked
package fr.gouvernail.command.portfolio.api;

import org.jspecify.annotations.NullMarked;
