@NullMarked
package fr.gouvernail.query.portfolio.view;

import org.jspecify.annotations.NullMarked;
