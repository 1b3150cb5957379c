@NullMarked
package fr.gouvernail.command.funding.api;

import org.jspecify.annotations.NullMarked;
