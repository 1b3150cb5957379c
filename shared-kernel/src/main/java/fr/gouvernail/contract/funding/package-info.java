@NullMarked
package fr.gouvernail.contract.funding;

import org.jspecify.annotations.NullMarked;
