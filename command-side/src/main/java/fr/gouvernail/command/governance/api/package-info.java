@NullMarked
package fr.gouvernail.command.governance.api;

import org.jspecify.annotations.NullMarked;
