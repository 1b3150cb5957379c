@NullMarked
package fr.gouvernail.query.governance.view;

import org.jspecify.annotations.NullMarked;
