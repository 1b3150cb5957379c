@NullMarked
package fr.gouvernail.query.portfolio.ui;

import org.jspecify.annotations.NullMarked;
