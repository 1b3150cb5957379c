@NullMarked
package fr.gouvernail.app.store;

import org.jspecify.annotations.NullMarked;
