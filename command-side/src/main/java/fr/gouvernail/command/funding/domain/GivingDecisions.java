package fr.gouvernail.command.funding.domain;

import fr.gouvernail.kernel.id.DecisionId;

/** Whether the decision that gives a subsidy still stands: neither suspended nor annulled, and replaced by none. */
@FunctionalInterface
public interface GivingDecisions {

    boolean stands(DecisionId decision);
}
