@NullMarked
package fr.gouvernail.app.demonstration;

import org.jspecify.annotations.NullMarked;
