@NullMarked
package fr.gouvernail.query.assessment.projection;

import org.jspecify.annotations.NullMarked;
