package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.portfolio.view.PortfolioRow;
import org.jspecify.annotations.Nullable;

/** A row of the portfolio as it is shown, with the names that stand for its owner and its lead. */
public record PortfolioEntry(
        PortfolioRow row, String ownerName, @Nullable String leadName) {}
