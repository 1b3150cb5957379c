@NullMarked
package fr.gouvernail.query.portfolio.projection;

import org.jspecify.annotations.NullMarked;
