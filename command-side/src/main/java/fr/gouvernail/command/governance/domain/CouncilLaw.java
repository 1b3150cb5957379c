package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.contract.governance.GovernanceRejection.COUNCIL_CHARTER_IS_THE_LAWS;
import static fr.gouvernail.contract.governance.GovernanceRejection.COUNCIL_NOTICE_TOO_SHORT;
import static fr.gouvernail.contract.governance.GovernanceRejection.COUNCIL_RULES_ARE_THE_LAWS;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.rule.RuleNotInForce;
import java.time.LocalDate;

/** What the law asks of a council: R-40, R-43 (by population), R-45 to R-47. */
public final class CouncilLaw {

    private static final String NOTICE = "R-43";

    private final RuleBook rules;
    private final Populations populations;

    public CouncilLaw(RuleBook rules, Populations populations) {
        this.rules = rules;
        this.populations = populations;
    }

    /** The ordinary notice of a council. @param inhabitants on the day it was asked for */
    record Notice(int inhabitants, int threshold, int clearDays, String basis) {}

    /** @param today whose rule is taken where the book does not vouch for the day: what it said before its first entry is not known */
    Notice notice(TerritoryId territory, LocalDate day, LocalDate today) {
        var rule = rule(day, today);
        int inhabitants = populations.on(territory, day);
        int threshold = Math.toIntExact(rule.parameter("threshold_inhabitants"));
        long days = rule.parameter(inhabitants >= threshold ? "large_clear_days" : "small_clear_days");
        return new Notice(inhabitants, threshold, Math.toIntExact(days), rule.basis());
    }

    /** The rules of a council that sets none of its own. */
    static BodyRules rules(Notice notice) {
        return new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, notice.clearDays());
    }

    /** A council may convene earlier than the law asks, and nothing else is its own. */
    static void require(BodyRules rules, Notice notice) {
        if (rules.noticeDays() < notice.clearDays()) {
            throw CommandRejected.of(
                    COUNCIL_NOTICE_TOO_SHORT,
                    "noticeDays",
                    rules.noticeDays(),
                    "minimumNoticeDays",
                    notice.clearDays(),
                    "inhabitants",
                    notice.inhabitants(),
                    "threshold",
                    notice.threshold());
        }
        if (rules.quorum() != Quorum.MAJORITY_OF_SEATS || !rules.castingVote()) {
            throw CommandRejected.of(
                    COUNCIL_RULES_ARE_THE_LAWS,
                    "noticeDays",
                    rules.noticeDays(),
                    "minimumNoticeDays",
                    notice.clearDays());
        }
    }

    static void require(BodyCharter charter) {
        if (charter.decidesBy() != Decides.MAJORITY || !charter.proxies()) {
            throw CommandRejected.of(
                    COUNCIL_CHARTER_IS_THE_LAWS, "decidesBy", charter.decidesBy(), "proxies", charter.proxies());
        }
    }

    private Rule rule(LocalDate day, LocalDate today) {
        try {
            return rules.on(NOTICE, day);
        } catch (RuleNotInForce _) {
            return rules.on(NOTICE, today);
        }
    }
}
