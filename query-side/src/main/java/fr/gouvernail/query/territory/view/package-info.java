@NullMarked
package fr.gouvernail.query.territory.view;

import org.jspecify.annotations.NullMarked;
