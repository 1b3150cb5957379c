@NullMarked
package fr.gouvernail.query.reporting.view;

import org.jspecify.annotations.NullMarked;
