@NullMarked
package fr.gouvernail.query.governance.api;

import org.jspecify.annotations.NullMarked;
