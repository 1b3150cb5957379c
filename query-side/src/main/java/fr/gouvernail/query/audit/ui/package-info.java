@NullMarked
package fr.gouvernail.query.audit.ui;

import org.jspecify.annotations.NullMarked;
