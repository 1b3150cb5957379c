package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.kernel.id.ActionId;
import java.time.LocalDate;

/** An action at the other end of a link, and the event that made the link. */
public record ActionTie(ActionId action, String reference, String name, LocalDate since, long event) {}
