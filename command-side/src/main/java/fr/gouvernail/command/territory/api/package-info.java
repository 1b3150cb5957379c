@NullMarked
package fr.gouvernail.command.territory.api;

import org.jspecify.annotations.NullMarked;
