package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a decision of the past still allows, as a form or a file says it: the kind, a colon, and the id of what it acts on. Kinds that
 * need figures beside are drafted anew instead.
 */
final class PastAllowance {

    static final List<String> KINDS = List.of(ResolutionForms.LAUNCH, ResolutionForms.ADOPT_PLAN);

    /** A choice of the form. */
    public record Offered(String value, String kind, String label) {}

    /** @throws IllegalArgumentException when it is of no such kind, or the id is of another */
    static Resolution of(String text) {
        int colon = text.indexOf(':');
        var kind = colon < 0 ? text : text.substring(0, colon).strip();
        var id = text.substring(colon + 1).strip();
        return switch (kind) {
            case ResolutionForms.LAUNCH -> new Resolution.LaunchProject(ProjectId.of(id));
            case ResolutionForms.ADOPT_PLAN -> new Resolution.AdoptFundingPlan(FundingPlanId.of(id));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static List<Offered> offered(Reader reader, ResolutionSubjects subjects) {
        var offered = new ArrayList<Offered>();
        for (var kind : KINDS) {
            subjects.candidates(reader, kind)
                    .forEach(one -> offered.add(new Offered(kind + ":" + one.id(), kind, one.label())));
        }
        return offered;
    }

    private PastAllowance() {}
}
