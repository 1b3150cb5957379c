package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.kernel.id.PersonId;

/** How one member voted on one item. */
public record BallotRow(int item, PersonId person, Choice choice) {}
