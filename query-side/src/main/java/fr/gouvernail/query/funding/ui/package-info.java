@NullMarked
package fr.gouvernail.query.funding.ui;

import org.jspecify.annotations.NullMarked;
