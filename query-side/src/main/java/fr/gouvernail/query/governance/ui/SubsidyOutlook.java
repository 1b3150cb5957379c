package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What the rule on conventions says of a subsidy before the council votes on it; what it said then is kept with the vote. */
public final class SubsidyOutlook {

    private final Subsidies subsidies;
    private final RuleBook rules;

    public SubsidyOutlook(Subsidies subsidies, RuleBook rules) {
        this.subsidies = subsidies;
        this.rules = rules;
    }

    void addTo(ModelAndView page, Reader reader, DecisionRow decision, LocalDate today) {
        boolean undecided = decision.decidedOn() == null;
        page.addObject(
                "subsidyFinding",
                undecided && decision.resolution() instanceof GrantSubsidy grant ? found(reader, grant, today) : null);
    }

    private @Nullable Finding found(Reader reader, GrantSubsidy grant, LocalDate today) {
        var terms = grant.terms();
        var beneficiary = terms.beneficiary();
        long total = subsidies.given(reader, grant.body(), beneficiary, terms.year(), grant.subsidy())
                + terms.attributed().cents();
        return rules.entries().stream()
                .filter(rule -> rule.id().equals("R-63") && rule.inForceOn(today))
                .findFirst()
                .map(rule -> {
                    long threshold = rule.parameter("threshold_cents");
                    return rule.finding(
                            !beneficiary.privateBody() || total <= threshold,
                            Map.of("yearTotal", Long.toString(total), "threshold", Long.toString(threshold)));
                })
                .orElse(null);
    }
}
