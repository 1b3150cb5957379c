package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.territory.view.Organisations.OrganisationRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the form of a decision that gives a subsidy into its resolution. */
final class SubsidyForms {

    /** Whether a beneficiary is under private law. */
    enum Status {
        PRIVATE,
        PUBLIC
    }

    private static final String WHOLE = "100";

    /** What the form proposes at first. */
    static void propose(FormInput form, int year) {
        if (!form.has("share")) {
            form.with("share", WHOLE).with("year", year);
        }
    }

    /** Null when the form has errors. The council that decides is the one that gives. */
    static @Nullable Resolution read(FormInput form, List<OrganisationRow> registered) {
        var body = form.value("body").isEmpty() ? null : form.parsed("body", BodyId::of);
        var beneficiary = beneficiary(form, registered);
        var manner = form.choice("conditions", SubsidyPayment.Manner.class, SubsidyPayment.Manner.SINGLE);
        var payment =
                new SubsidyPayment(manner, form.optional("other"), form.date("payFrom"), form.optionalDate("payUntil"));
        var share = share(form);
        var terms = new SubsidyTerms(
                beneficiary,
                form.text("object"),
                form.money("amount"),
                form.choice("nature", SubsidyNature.class, SubsidyNature.CASH),
                payment,
                form.has("notifiedToEu"),
                share,
                form.optional("aidScheme"),
                form.optional("companyAid"),
                form.number("year"));
        return body == null || !form.isValid()
                ? null
                : new Resolution.GrantSubsidy(new SubsidyId(UUID.randomUUID()), body, terms);
    }

    /** One that is registered here is known already; what is typed beside completes it. */
    private static Beneficiary beneficiary(FormInput form, List<OrganisationRow> registered) {
        var chosen = form.optionallyParsed("organisation", OrganisationId::of);
        var found = registered.stream()
                .filter(row -> row.organisation().equals(chosen))
                .findFirst()
                .orElse(null);
        var rna = spaceless(form.optional("rna"));
        if (found == null) {
            var status = form.choice("status", Status.class, Status.PRIVATE);
            return new Beneficiary(
                    null, form.text("name"), spaceless(form.optional("siret")), rna, status == Status.PRIVATE);
        }
        var siret = found.siret() == null ? spaceless(form.optional("siret")) : found.siret();
        return new Beneficiary(
                found.organisation(), found.name(), siret, rna, found.kind().isPrivate());
    }

    private static @Nullable String spaceless(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Typed in percent. */
    private static BasisPoints share(FormInput form) {
        var typed = form.required("share").replace(',', '.').replaceAll("[\\s\\u00a0\\u202f%]", "");
        try {
            return new BasisPoints(new BigDecimal(typed).movePointRight(2).intValueExact());
        } catch (ArithmeticException | NumberFormatException unreadable) {
            form.note("share", "form.number-unreadable");
            return BasisPoints.ZERO;
        }
    }

    private SubsidyForms() {}
}
