@NullMarked
package fr.gouvernail.query.governance.projection;

import org.jspecify.annotations.NullMarked;
