package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.funding.SubsidyEvent;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a subsidy asks of those who follow it: its convention, then the publication of its essential data. */
final class MySubsidies {

    static void subsidy(SubsidyEvent event, MyItems items) {
        switch (event) {
            case SubsidyGranted e -> {
                items.name(e.subsidy(), null, e.terms().beneficiary().name());
                if (e.conventionRequired()) {
                    items.ofDecisions()
                            .add(
                                    e.decision(),
                                    MyItemKind.SUBSIDY_CONVENTION_MISSING,
                                    e.subsidy(),
                                    true,
                                    e.effectiveOn());
                    items.ofDecisions().add(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy(), false, null);
                }
            }
            case ConventionSigned e -> signed(e, e.publishBy(), items);
            case ConventionCorrected e -> {
                if (e.current() == null) {
                    items.ofDecisions().wake(e.decision(), MyItemKind.SUBSIDY_CONVENTION_MISSING, e.subsidy());
                    items.ofDecisions().rest(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy());
                } else {
                    items.ofDecisions()
                            .due(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy(), e.publishBy());
                }
            }
            case DataPublished e ->
                items.ofDecisions().rest(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy());
            case PublicationCorrected e -> {
                if (e.current() == null) {
                    items.ofDecisions().wake(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy());
                }
            }
        }
    }

    private static void signed(ConventionSigned e, @Nullable LocalDate publishBy, MyItems items) {
        items.ofDecisions().rest(e.decision(), MyItemKind.SUBSIDY_CONVENTION_MISSING, e.subsidy());
        items.ofDecisions().due(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy(), publishBy);
        if (publishBy != null) {
            items.ofDecisions().wake(e.decision(), MyItemKind.SUBSIDY_DATA_TO_PUBLISH, e.subsidy());
        }
    }

    /** What stands on a decision without force is no longer to be signed or published. */
    static void withoutForce(DecisionId decision, MyItems items) {
        items.removeRelated(MyItemKind.SUBSIDY_CONVENTION_MISSING, decision);
        items.removeRelated(MyItemKind.SUBSIDY_DATA_TO_PUBLISH, decision);
    }

    private MySubsidies() {}
}
