/** Files that are kept whole beside the events, which name them by their fingerprint. */
@NullMarked
package fr.gouvernail.query.platform.document;

import org.jspecify.annotations.NullMarked;
