@NullMarked
package fr.gouvernail.query.territory.ui;

import org.jspecify.annotations.NullMarked;
