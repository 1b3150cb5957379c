package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Location;
import java.time.LocalDate;

/**
 * Where something is, since when, and by which event.
 *
 * @param event its position
 */
public record Placed(Location location, LocalDate since, long event) {}
