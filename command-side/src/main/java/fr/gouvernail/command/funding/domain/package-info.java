@NullMarked
package fr.gouvernail.command.funding.domain;

import org.jspecify.annotations.NullMarked;
