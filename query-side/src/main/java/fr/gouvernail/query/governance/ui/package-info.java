@NullMarked
package fr.gouvernail.query.governance.ui;

import org.jspecify.annotations.NullMarked;
