@NullMarked
package fr.gouvernail.kernel.sql;

import org.jspecify.annotations.NullMarked;
