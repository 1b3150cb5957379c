@NullMarked
package fr.gouvernail.query.assessment.ui;

import org.jspecify.annotations.NullMarked;
