package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.id.PersonId;

/** A member's place in a body, as it was when a sitting was convened. */
public record Seat(PersonId person, SeatQuality quality, boolean voting, boolean chair) {}
