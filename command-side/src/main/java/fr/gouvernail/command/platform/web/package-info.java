@NullMarked
package fr.gouvernail.command.platform.web;

import org.jspecify.annotations.NullMarked;
