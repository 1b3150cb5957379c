@NullMarked
package fr.gouvernail.app;

import org.jspecify.annotations.NullMarked;
