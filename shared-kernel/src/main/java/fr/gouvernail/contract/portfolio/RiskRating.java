package fr.gouvernail.contract.portfolio;

/** How likely and how severe something is, each from 1 to 5. */
public record RiskRating(int probability, int severity) {

    /** The score from which a risk is among the worst: it is shown as an alert. */
    public static final int HIGH = 15;

    /** From 1 to 25. */
    public int score() {
        return probability * severity;
    }
}
