@NullMarked
package fr.gouvernail.command.governance.domain;

import org.jspecify.annotations.NullMarked;
