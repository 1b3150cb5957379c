@NullMarked
package fr.gouvernail.query.reporting.ui;

import org.jspecify.annotations.NullMarked;
