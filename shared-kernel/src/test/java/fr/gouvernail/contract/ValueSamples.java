package fr.gouvernail.contract;

import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sample of each value type that events may hold, by the name of its approved file. */
public final class ValueSamples {

    public static Map<String, Object> all() {
        var samples = new LinkedHashMap<String, Object>();
        samples.put("money", Money.ofEuros(new BigDecimal("472435.20")));
        samples.put("money-negative", Money.euros(-180_000));
        samples.put("basis-points", new BasisPoints(3365));
        samples.put("geo-point", new GeoPoint(-1_234_567, 46_765_432));
        samples.put("budget-envelope", FundingSamples.REFRAMED_ENVELOPE);
        samples.put("year-credit", FundingSamples.REFRAMED_ENVELOPE.credits().getFirst());
        samples.put("finding", FundingSamples.OWN_SHARE_HOLDS);
        samples.put("local-date", LocalDate.of(2026, 3, 12));
        samples.put("resource", FundingSamples.DSIL);
        samples.put("plan-content", FundingSamples.VALIDATED);
        samples.put("plan-figures", FundingSamples.FIGURES);
        samples.put("body-rules", GovernanceSamples.RULES);
        samples.put("body-charter", BodySamples.CHARTER);
        samples.put("legal-identity", BodySamples.IDENTITY);
        samples.put("council-act", DecisionSamples.ACT);
        samples.put("agenda-item", GovernanceSamples.ITEM);
        samples.put("seat", GovernanceSamples.SEAT);
        samples.put("attendance", GovernanceSamples.REPRESENTED);
        samples.put("ballot", GovernanceSamples.BALLOT);
        samples.put("tally", GovernanceSamples.CARRIED);
        samples.put("consultation-count", ConsultationSamples.APPROVED);
        samples.put("considered-option", DecisionSamples.OPTION);
        samples.put("follow-up-task", DecisionSamples.TASK);
        samples.put("attached-document", GovernanceSamples.DOCUMENT);
        samples.put("proxy", GovernanceSamples.PROXY);
        samples.put("recusal", GovernanceSamples.RECUSAL);
        samples.put("quorum-check", GovernanceSamples.QUORUM);
        samples.put("axis", new Axis(2, "Développement économique et commercial équilibré"));
        samples.put("project-frame", PortfolioSamples.frame());
        samples.put("legacy", PortfolioLifeSamples.LEGACY);
        samples.put("frozen-figures", PortfolioLifeSamples.FIGURES);
        samples.put("blocking", PortfolioLifeSamples.BLOCKING);
        samples.put("imported-column", ImportSamples.COLUMN);
        samples.put("import-counts", ImportSamples.COUNTS);
        samples.put("arbitration-option", PortfolioSamples.option());
        samples.put("territory-id", SampleIds.VALMORET);
        samples.put("organisation-id", SampleIds.TOWN);
        samples.put("person-id", SampleIds.MAYOR);
        samples.put("access-id", SampleIds.MAYOR_ACCESS);
        samples.put("body-id", SampleIds.COMMITTEE);
        samples.put("sitting-id", SampleIds.SITTING);
        samples.put("consultation-id", ConsultationSamples.CONSULTATION);
        samples.put("decision-id", SampleIds.DECISION);
        samples.put("delegation-id", BodySamples.DELEGATION);
        samples.put("programme-id", SampleIds.PROGRAMME);
        samples.put("project-id", SampleIds.MARKET_HALL);
        samples.put("action-id", SampleIds.WORKS);
        samples.put("import-id", ImportSamples.IMPORT);
        samples.put("funding-plan-id", SampleIds.PLAN);
        samples.put("budget-id", SampleIds.BUDGET);
        return samples;
    }

    private ValueSamples() {}
}
