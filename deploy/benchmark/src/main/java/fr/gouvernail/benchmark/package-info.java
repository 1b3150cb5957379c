@NullMarked
package fr.gouvernail.benchmark;

import org.jspecify.annotations.NullMarked;
