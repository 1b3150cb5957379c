package fr.gouvernail.query.funding.ui;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.funding.PlanContent;
import fr.gouvernail.contract.funding.Resource;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.funding.view.FundingPlanSheet;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.MoneyText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a plan as a form has them: one row of fields each, and a few empty rows for more. */
final class PlanLines {

    private static final int MOST = 40;
    private static final int SPARE = 3;

    static PlanContent content(FormInput form) {
        return new PlanContent(
                form.money("coutHt"),
                form.money("coutTtc"),
                form.money("assietteFctva"),
                Forms.each(form, "montant", MOST, index -> line(form, index)));
    }

    private static @Nullable Resource line(FormInput form, int index) {
        var funder = form.parsed("financeur" + index, OrganisationId::of);
        var scheme = form.parsed("dispositif" + index, FundingScheme::valueOf);
        var state = form.parsed("etat" + index, FundingState::valueOf);
        var amount = form.money("montant" + index);
        if (funder == null || scheme == null || state == null) {
            return null;
        }
        // A new line is named after its scheme; its row tells two of the same scheme apart.
        var key = form.optional("cle" + index);
        var name = key == null ? scheme.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + (index + 1) : key;
        return new Resource(name, funder, scheme, amount, state);
    }

    static void fill(FormInput form, FundingPlanSheet plan) {
        form.with("coutHt", MoneyText.of(plan.amounts().costHt().value()))
                .with("coutTtc", MoneyText.of(plan.amounts().costTtc().value()))
                .with("assietteFctva", MoneyText.of(plan.amounts().fctvaBase().value()));
        int index = 0;
        for (var line : plan.lines()) {
            form.with("cle" + index, line.key())
                    .with("financeur" + index, line.funder())
                    .with("dispositif" + index, line.scheme())
                    .with("montant" + index, MoneyText.of(line.amountHt()))
                    .with("etat" + index, line.state());
            index++;
        }
    }

    /** How many rows to show: those that are filled, and some more. */
    static int rows(FormInput form) {
        int last = -1;
        for (int index = 0; index < MOST; index++) {
            if (form.optional("montant" + index) != null) {
                last = index;
            }
        }
        return Math.min(MOST, Math.max(last + 1 + SPARE, 5));
    }

    private PlanLines() {}
}
