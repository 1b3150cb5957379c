@NullMarked
package fr.gouvernail.command.governance.policy;

import org.jspecify.annotations.NullMarked;
