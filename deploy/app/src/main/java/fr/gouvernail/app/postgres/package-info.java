@NullMarked
package fr.gouvernail.app.postgres;

import org.jspecify.annotations.NullMarked;
