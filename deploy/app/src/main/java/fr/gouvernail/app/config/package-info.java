@NullMarked
package fr.gouvernail.app.config;

import org.jspecify.annotations.NullMarked;
