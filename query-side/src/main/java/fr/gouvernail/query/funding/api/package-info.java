@NullMarked
package fr.gouvernail.query.funding.api;

import org.jspecify.annotations.NullMarked;
