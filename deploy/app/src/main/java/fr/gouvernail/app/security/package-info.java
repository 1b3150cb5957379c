@NullMarked
package fr.gouvernail.app.security;

import org.jspecify.annotations.NullMarked;
