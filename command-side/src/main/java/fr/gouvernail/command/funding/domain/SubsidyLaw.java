package fr.gouvernail.command.funding.domain;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.RulesInForce;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.Rule;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the law says of subsidies: a written convention above a sum, and its essential data published. */
public final class SubsidyLaw {

    /** What a council gave a beneficiary in a calendar year, by decisions that are neither annulled nor replaced. */
    public interface GivenInYear {
        Money of(BodyId body, Beneficiary beneficiary, int year, SubsidyId besides);
    }

    /** How many inhabitants a territory has on a day. */
    public interface Inhabitants {
        int on(TerritoryId territory, LocalDate day);
    }

    /** What a council gives somebody in a year, and what follows from it. */
    record Judged(Money yearTotal, Finding convention) {

        boolean conventionRequired() {
            return convention.outcome() == Finding.Outcome.BROKEN;
        }
    }

    private final RuleBook rules;
    private final GivenInYear given;
    private final Inhabitants inhabitants;

    public SubsidyLaw(RuleBook rules, GivenInYear given, Inhabitants inhabitants) {
        this.rules = rules;
        this.given = given;
        this.inhabitants = inhabitants;
    }

    /** What is shown of it before and with the vote; nothing on a day for which the book does not vouch. */
    public List<Finding> findings(SubsidyId subsidy, BodyId body, SubsidyTerms terms, LocalDate day) {
        return rules.entries().stream()
                .filter(rule -> rule.id().equals("R-63") && rule.inForceOn(day))
                .map(rule -> judge(rule, subsidy, body, terms).convention())
                .toList();
    }

    /** @throws CommandRejected {@code funding.rule-not-in-force} */
    Judged judge(SubsidyId subsidy, BodyId body, SubsidyTerms terms, LocalDate day) {
        return judge(RulesInForce.on(rules, "R-63", day), subsidy, body, terms);
    }

    private Judged judge(Rule rule, SubsidyId subsidy, BodyId body, SubsidyTerms terms) {
        var before = given.of(body, terms.beneficiary(), terms.year(), subsidy);
        var total = before.plus(terms.attributed());
        long threshold = rule.parameter("threshold_cents");
        boolean holds = !terms.beneficiary().privateBody() || total.cents() <= threshold;
        return new Judged(
                total,
                rule.finding(
                        holds,
                        Map.of("yearTotal", Long.toString(total.cents()), "threshold", Long.toString(threshold))));
    }

    /**
     * The last day to publish the data of a convention that was signed on that day: three months to the day. Null where nothing has to be
     * published: no convention was compulsory, or the territory is too small.
     *
     * @throws CommandRejected {@code funding.rule-not-in-force}
     */
    @Nullable
    LocalDate publishBy(TerritoryId territory, boolean conventionRequired, LocalDate signedOn) {
        var rule = RulesInForce.on(rules, "R-64", signedOn);
        boolean due =
                conventionRequired && inhabitants.on(territory, signedOn) > rule.parameter("threshold_inhabitants");
        return due ? signedOn.plusMonths(rule.parameter("publication_months")) : null;
    }
}
