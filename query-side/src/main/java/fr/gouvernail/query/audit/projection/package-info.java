@NullMarked
package fr.gouvernail.query.audit.projection;

import org.jspecify.annotations.NullMarked;
