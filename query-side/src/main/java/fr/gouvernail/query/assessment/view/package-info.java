@NullMarked
package fr.gouvernail.query.assessment.view;

import org.jspecify.annotations.NullMarked;
