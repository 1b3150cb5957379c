@NullMarked
package fr.gouvernail.command.assessment.domain;

import org.jspecify.annotations.NullMarked;
