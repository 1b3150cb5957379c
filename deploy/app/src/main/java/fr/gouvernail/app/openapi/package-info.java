@NullMarked
package fr.gouvernail.app.openapi;

import org.jspecify.annotations.NullMarked;
