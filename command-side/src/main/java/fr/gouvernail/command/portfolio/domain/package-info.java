@NullMarked
package fr.gouvernail.command.portfolio.domain;

import org.jspecify.annotations.NullMarked;
