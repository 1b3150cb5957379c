@NullMarked
package fr.gouvernail.query.assessment.api;

import org.jspecify.annotations.NullMarked;
