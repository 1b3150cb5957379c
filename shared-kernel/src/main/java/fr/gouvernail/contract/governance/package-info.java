@NullMarked
package fr.gouvernail.contract.governance;

import org.jspecify.annotations.NullMarked;
