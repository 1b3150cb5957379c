package fr.gouvernail.contract;

import fr.gouvernail.contract.assessment.ActorKind;
import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.NumberedPrescription;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.Derogation;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.SheetId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

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
        samples.put(
                "derogation", new Derogation("V-05", "Les baux sont promis de vive voix.", "Courrier du 2 octobre"));
        samples.put("subsidy-terms", SubsidySamples.TERMS);
        samples.put("beneficiary", SubsidySamples.TERMS.beneficiary());
        samples.put("subsidy-payment", SubsidySamples.TERMS.payment());
        samples.put("signed-convention", SubsidySamples.CONVENTION);
        samples.put("data-publication", SubsidySamples.PUBLICATION);
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
        samples.put("opinion-request", OpinionSamples.REQUEST);
        samples.put("objective-id", new ObjectiveId(new UUID(3, 1)));
        samples.put("parties", StructureSamples.PARTIES);
        samples.put("partner", StructureSamples.PARTIES.partners().getFirst());
        samples.put("location", StructureSamples.LOCATION);
        samples.put("opinion-regime", OpinionSamples.REGIME);
        samples.put("opinion-content", OpinionSamples.CONTENT);
        samples.put("opinion-document", OpinionSamples.PAPER);
        samples.put("permit-file", OpinionSamples.FILE);
        samples.put("prescription", OpinionSamples.TILES);
        samples.put("contribution-wording", ParticipationSamples.WORDING);
        samples.put("numbered-prescription", new NumberedPrescription(1, OpinionSamples.TILES));
        samples.put("prescription-owner", PrescriptionOwner.of(SampleIds.TOWN));
        samples.put("opinion-id", OpinionSamples.OPINION);
        samples.put("axis", new Axis(2, "Développement économique et commercial équilibré"));
        samples.put("project-frame", PortfolioSamples.frame());
        samples.put("legacy", PortfolioLifeSamples.LEGACY);
        samples.put(
                "grant-to-settle", PortfolioLifeSamples.LEGACY.grantsToSettle().getFirst());
        samples.put("frozen-figures", PortfolioLifeSamples.FIGURES);
        samples.put("blocking", PortfolioLifeSamples.BLOCKING);
        samples.put("imported-column", ImportSamples.COLUMN);
        samples.put("sheet-text", SheetSamples.TEXT);
        samples.put("year-figures", SheetSamples.YEAR);
        samples.put("import-counts", ImportSamples.COUNTS);
        samples.put("arbitration-option", PortfolioSamples.option());
        samples.put("grid-criterion", ParticipationSamples.TRADE);
        samples.put("criterion-mark", ParticipationSamples.MARK);
        samples.put("grid-id", ParticipationSamples.GRID);
        samples.put("contribution-id", ParticipationSamples.CONTRIBUTION);
        samples.put("stance-holder", StanceHolder.body(SampleIds.COMMITTEE));
        samples.put("territory-id", SampleIds.VALMORET);
        samples.put("organisation-id", SampleIds.TOWN);
        samples.put("person-id", SampleIds.MAYOR);
        samples.put("access-id", SampleIds.MAYOR_ACCESS);
        samples.put("body-id", SampleIds.COMMITTEE);
        samples.put("sitting-id", SampleIds.SITTING);
        samples.put("backing-actor", BackingActor.organisation(ActorKind.ASSOCIATION, AssessmentSamples.ASSOCIATION));
        samples.put("commitment", AssessmentSamples.COMMITMENT);
        samples.put("evidence", AssessmentSamples.LETTER);
        samples.put("reserve", AssessmentSamples.RESERVE);
        samples.put("backing-id", AssessmentSamples.BACKING);
        samples.put("feasibility-id", AssessmentSamples.FEASIBILITY);
        samples.put("effect-id", AssessmentSamples.EFFECT);
        samples.put("consultation-id", ConsultationSamples.CONSULTATION);
        samples.put("decision-id", SampleIds.DECISION);
        samples.put("delegation-id", BodySamples.DELEGATION);
        samples.put("programme-id", SampleIds.PROGRAMME);
        samples.put("project-id", SampleIds.MARKET_HALL);
        samples.put("action-id", SampleIds.WORKS);
        samples.put("import-id", ImportSamples.IMPORT);
        samples.put("sheet-id", SheetId.of(SampleIds.WORKS));
        samples.put("funding-plan-id", SampleIds.PLAN);
        samples.put("budget-id", SampleIds.BUDGET);
        samples.put("map-factor", CausalMapSamples.VACANCY);
        samples.put("map-link", CausalMapSamples.FEWER_PEOPLE);
        samples.put("link-ends", CausalMapSamples.ENDS);
        samples.put("lever", CausalMapSamples.STALLS);
        samples.put("causal-map-id", CausalMapSamples.MAP);
        samples.put("subsidy-id", SampleIds.SUBSIDY);
        samples.putAll(FollowUpSamples.values());
        return samples;
    }

    private ValueSamples() {}
}
