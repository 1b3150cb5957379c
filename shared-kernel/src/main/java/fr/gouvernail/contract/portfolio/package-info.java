@NullMarked
package fr.gouvernail.contract.portfolio;

import org.jspecify.annotations.NullMarked;
