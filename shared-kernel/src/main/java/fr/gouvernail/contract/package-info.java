@NullMarked
package fr.gouvernail.contract;

import org.jspecify.annotations.NullMarked;
