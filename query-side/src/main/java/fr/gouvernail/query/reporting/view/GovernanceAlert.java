package fr.gouvernail.query.reporting.view;

/**
 * How much of one kind the bodies of a territory wait for, whoever has to do it.
 *
 * @param late how many of them are past their last day
 * @param path where they are listed, or done when there is one alone
 */
public record GovernanceAlert(MyItemKind kind, int count, int late, String path) {}
