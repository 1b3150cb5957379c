@NullMarked
package fr.gouvernail.command.territory.domain;

import org.jspecify.annotations.NullMarked;
