@NullMarked
package fr.gouvernail.query.portfolio.api;

import org.jspecify.annotations.NullMarked;
