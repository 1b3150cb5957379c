/**
 * What is known of a project before it is validated, and checked afterwards: its feasibility, who backs it, and what it is expected to
 * change. Each is an aggregate of its own, small enough to be written by many people at once.
 */
@NullMarked
package fr.gouvernail.contract.assessment;

import org.jspecify.annotations.NullMarked;
