@NullMarked
package fr.gouvernail.query.territory.projection;

import org.jspecify.annotations.NullMarked;
