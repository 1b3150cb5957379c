package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.AdviceGround;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.OpinionKind;
import fr.gouvernail.contract.assessment.OpinionRequest;
import fr.gouvernail.contract.assessment.PermitFile;
import fr.gouvernail.contract.assessment.PermitKind;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.MoneyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the forms on opinions, and fills them with what is there already. */
final class OpinionForms {

    /** As many prescriptions as the form has rows for; through the API there may be more. */
    static final int ROWS = 8;

    private static final int WEEK = 7;

    static @Nullable OpinionRequest request(FormInput form, ProjectId project, @Nullable OpinionDocument document) {
        var kind = form.parsed("kind", OpinionKind::valueOf);
        var service = form.optionallyParsed("service", OrganisationId::of);
        var serviceName = service == null ? form.optional("serviceName") : null;
        if (service == null && serviceName == null) {
            form.note("serviceName", "assessment.opinion.service.missing");
        }
        var subject = form.longText("subject");
        var askedOn = form.date("askedOn");
        var action = form.optionallyParsed("action", ActionId::of);
        var ground = form.optionallyParsed("ground", AdviceGround::valueOf);
        var file = file(form);
        var answerBy = form.optionalDate("answerBy");
        return kind == null
                ? null
                : new OpinionRequest(
                        project,
                        action,
                        kind,
                        ground,
                        service,
                        serviceName,
                        subject,
                        file,
                        askedOn,
                        answerBy,
                        document);
    }

    private static @Nullable PermitFile file(FormInput form) {
        var kind = form.optionallyParsed("permitKind", PermitKind::valueOf);
        return kind == null ? null : new PermitFile(kind, form.date("filedOn"), form.optional("permitReference"));
    }

    static @Nullable OpinionContent content(FormInput form) {
        var verdict = form.parsed("verdict", Verdict::valueOf);
        var reasons = form.longText("reasons");
        var prescriptions = new ArrayList<Prescription>();
        for (int row = 1; row <= ROWS; row++) {
            if (form.optional("text" + row) != null) {
                prescriptions.add(new Prescription(
                        form.longText("text" + row),
                        form.optional("cost" + row) == null ? null : form.money("cost" + row),
                        form.optional("delay" + row) == null ? null : days(form, "delay" + row, "unit" + row),
                        owner(form, "owner" + row)));
            }
        }
        return verdict == null ? null : new OpinionContent(verdict, reasons, prescriptions);
    }

    /** A number of weeks or of days, as days. */
    static int days(FormInput form, String field, String unit) {
        int count = form.count(field);
        return form.value(unit).equals("DAYS") ? count : count * WEEK;
    }

    /** A person or an organisation, by the text form of the id. */
    static @Nullable PrescriptionOwner owner(FormInput form, String field) {
        return form.optionallyParsed(
                field,
                id -> id.startsWith("person-")
                        ? PrescriptionOwner.of(PersonId.of(id))
                        : PrescriptionOwner.of(OrganisationId.of(id)));
    }

    /** What a form on the content first shows: what was drafted, or what is corrected. */
    static Map<String, String> filled(@Nullable OpinionContent content) {
        var values = new HashMap<String, String>();
        if (content == null) {
            return values;
        }
        values.put("verdict", content.verdict().name());
        values.put("reasons", content.reasons());
        fill(values, content.prescriptions());
        return values;
    }

    private static void fill(Map<String, String> values, List<Prescription> prescriptions) {
        int row = 1;
        for (var one : prescriptions) {
            values.put("text" + row, one.text());
            fill(values, row++, one);
        }
    }

    /** What the forms on one prescription start from. */
    static void fill(Map<String, String> values, int number, Prescription one) {
        if (one.costHt() != null) {
            values.put("cost" + number, String.valueOf(MoneyText.of(one.costHt().cents())));
        }
        if (one.delayDays() != null) {
            boolean weeks = one.delayDays() % WEEK == 0;
            values.put("delay" + number, String.valueOf(weeks ? one.delayDays() / WEEK : one.delayDays()));
            values.put("unit" + number, weeks ? "WEEKS" : "DAYS");
        }
        var owner = one.owner();
        if (owner != null) {
            values.put(
                    "owner" + number, String.valueOf(owner.person() == null ? owner.organisation() : owner.person()));
        }
    }

    private OpinionForms() {}
}
