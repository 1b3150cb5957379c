package fr.gouvernail.kernel.rule;

import java.time.LocalDate;

/** The rule book has the rule, but no entry of it for that day: what it said then is not known, so nothing may be concluded. */
public final class RuleNotInForce extends RuntimeException {

    private final String rule;
    private final LocalDate date;

    public RuleNotInForce(String rule, LocalDate date) {
        super(rule + " has no entry for " + date);
        this.rule = rule;
        this.date = date;
    }

    public String rule() {
        return rule;
    }

    public LocalDate date() {
        return date;
    }
}
