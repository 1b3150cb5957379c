@NullMarked
package fr.gouvernail.command.assessment.api;

import org.jspecify.annotations.NullMarked;
