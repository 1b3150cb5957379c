@NullMarked
package fr.gouvernail.contract.assessment;

import org.jspecify.annotations.NullMarked;
