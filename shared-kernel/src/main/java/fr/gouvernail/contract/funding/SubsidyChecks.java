package fr.gouvernail.contract.funding;

import static fr.gouvernail.contract.funding.SubsidyRejection.AMOUNT_NOT_POSITIVE;
import static fr.gouvernail.contract.funding.SubsidyRejection.BENEFICIARY_STATUS_DIFFERS;
import static fr.gouvernail.contract.funding.SubsidyRejection.BENEFICIARY_UNIDENTIFIED;
import static fr.gouvernail.contract.funding.SubsidyRejection.BENEFICIARY_UNREGISTERED;
import static fr.gouvernail.contract.funding.SubsidyRejection.PAYMENT_UNCLEAR;
import static fr.gouvernail.contract.funding.SubsidyRejection.PERIOD_ENDS_BEFORE_START;
import static fr.gouvernail.contract.funding.SubsidyRejection.PERIOD_MISSING;
import static fr.gouvernail.contract.funding.SubsidyRejection.RNA_MALFORMED;
import static fr.gouvernail.contract.funding.SubsidyRejection.SHARE_OUT_OF_BOUNDS;
import static fr.gouvernail.contract.funding.SubsidyRejection.SIRET_MALFORMED;
import static fr.gouvernail.contract.funding.SubsidyRejection.YEAR_MALFORMED;

import fr.gouvernail.contract.funding.SubsidyPayment.Manner;
import fr.gouvernail.kernel.command.Amounts;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Siret;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of a subsidy before a council even deliberates on it, and again when it is granted: the constraints of SCDL subventions
 * 2.1.1, and that nothing is given to nobody.
 */
public final class SubsidyChecks {

    /** Of the object and of the conditions in words. */
    public static final int LONGEST = 256;

    private static final int LONGEST_COMPANY_AID = 5;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final BasisPoints LEAST_SHARE = BasisPoints.percent(1);
    private static final BasisPoints WHOLE = BasisPoints.percent(100);
    private static final Pattern RNA = Pattern.compile("W\\d{9}");

    /**
     * @throws CommandRejected one of {@link SubsidyRejection}, {@code platform.text-too-long} beyond 256 characters or {@code
     *     platform.field-malformed} above any amount that can be meant
     */
    public static void requireSound(SubsidyTerms terms) {
        requireIdentified(terms.beneficiary());
        requireShort("object", terms.object(), LONGEST);
        requireShort("companyAid", terms.companyAid(), LONGEST_COMPANY_AID);
        if (!terms.amount().isPositive()) {
            throw CommandRejected.of(
                    AMOUNT_NOT_POSITIVE,
                    "field",
                    "amount",
                    "amount",
                    terms.amount().cents());
        }
        Amounts.requireNotNegative("amount", terms.amount());
        var share = terms.share();
        if (share.compareTo(LEAST_SHARE) < 0 || share.compareTo(WHOLE) > 0) {
            throw CommandRejected.of(SHARE_OUT_OF_BOUNDS, "field", "share", "share", share.value());
        }
        requireClear(terms.payment());
        if (terms.year() < FIRST_YEAR || terms.year() > LAST_YEAR) {
            throw CommandRejected.of(YEAR_MALFORMED, "field", "year", "year", terms.year());
        }
    }

    private static void requireIdentified(Beneficiary beneficiary) {
        var siret = beneficiary.siret();
        var rna = beneficiary.rna();
        if (siret == null && rna == null) {
            throw CommandRejected.of(BENEFICIARY_UNIDENTIFIED, "field", "siret", "name", beneficiary.name());
        }
        if (siret != null && !Siret.isValid(siret)) {
            throw CommandRejected.of(SIRET_MALFORMED, "field", "siret", "siret", siret);
        }
        if (rna != null && !RNA.matcher(rna).matches()) {
            throw CommandRejected.of(RNA_MALFORMED, "field", "rna", "rna", rna);
        }
        if (rna == null && beneficiary.organisation() == null) {
            throw CommandRejected.of(BENEFICIARY_UNREGISTERED, "field", "organisation", "name", beneficiary.name());
        }
        if (rna != null && !beneficiary.privateBody()) {
            throw CommandRejected.of(BENEFICIARY_STATUS_DIFFERS, "field", "status", "name", beneficiary.name());
        }
    }

    private static void requireClear(SubsidyPayment payment) {
        requireShort("other", payment.other(), LONGEST);
        boolean inWords = payment.other() != null && !payment.other().isBlank();
        if (inWords != (payment.conditions() == Manner.IN_WORDS)) {
            throw CommandRejected.of(PAYMENT_UNCLEAR, "field", "other", "conditions", payment.conditions());
        }
        var until = payment.until();
        if (until == null && payment.conditions() == Manner.STAGED) {
            throw CommandRejected.of(PERIOD_MISSING, "field", "payUntil", "from", payment.from());
        }
        if (until != null && until.isBefore(payment.from())) {
            throw CommandRejected.of(
                    PERIOD_ENDS_BEFORE_START, "field", "payUntil", "from", payment.from(), "until", until);
        }
    }

    private static void requireShort(String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            throw CommandRejected.of(
                    PlatformRejection.TEXT_TOO_LONG, "field", field, "limit", limit, "length", text.length());
        }
    }

    private SubsidyChecks() {}
}
