@NullMarked
package fr.gouvernail.query.funding.projection;

import org.jspecify.annotations.NullMarked;
