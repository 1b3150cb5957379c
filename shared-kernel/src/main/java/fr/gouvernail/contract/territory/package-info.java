@NullMarked
package fr.gouvernail.contract.territory;

import org.jspecify.annotations.NullMarked;
