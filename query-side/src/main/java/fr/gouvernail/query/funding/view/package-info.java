@NullMarked
package fr.gouvernail.query.funding.view;

import org.jspecify.annotations.NullMarked;
