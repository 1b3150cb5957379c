@NullMarked
package fr.gouvernail.query.territory.api;

import org.jspecify.annotations.NullMarked;
