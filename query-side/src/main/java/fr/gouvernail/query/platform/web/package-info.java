@NullMarked
package fr.gouvernail.query.platform.web;

import org.jspecify.annotations.NullMarked;
