@NullMarked
package fr.gouvernail.query.audit.view;

import org.jspecify.annotations.NullMarked;
