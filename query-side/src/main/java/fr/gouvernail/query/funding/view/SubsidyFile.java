package fr.gouvernail.query.funding.view;

import static fr.gouvernail.query.platform.reading.SpreadsheetText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.kernel.value.BasisPoints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SCDL « subventions » 2.1.1 file of what a council gave: UTF-8, commas, doubled quotes, dots before decimals, ISO dates, one line for
 * each beneficiary. Incomplete lines are left out; free text that a spreadsheet would take for a formula is made a text, as in every file
 * here.
 */
public final class SubsidyFile {

    public static final List<String> FIELDS = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "rnaBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention",
            "dispositifAide");

    private static final int DECIMALS_OF_BASIS_POINTS = 4;

    public static String of(List<SubsidyLine> lines) {
        var text = new StringWriter();
        var writer = CsvWriter.builder().build(text);
        writer.writeRecord(FIELDS);
        lines.stream().filter(SubsidyLine::isComplete).forEach(line -> writer.writeRecord(cells(line)));
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(SubsidyLine line) {
        var row = line.subsidy();
        var terms = row.terms();
        var beneficiary = terms.beneficiary();
        return List.of(
                guarded(Objects.requireNonNull(line.givenBy())),
                Objects.requireNonNull(line.givenBySiret()),
                Objects.requireNonNull(row.convention()).signedOn().toString(),
                guarded(row.act().number()),
                guarded(beneficiary.name()),
                text(beneficiary.siret()),
                text(beneficiary.rna()),
                guarded(terms.object()),
                terms.amount().toEuros().setScale(2).toPlainString(),
                nature(terms.nature()),
                guarded(conditions(terms.payment())),
                days(terms.payment()),
                guarded(text(terms.companyAid())),
                terms.notifiedToEu() ? "oui" : "non",
                share(terms.share()),
                guarded(text(terms.aidScheme())));
    }

    private static String nature(SubsidyNature nature) {
        return switch (nature) {
            case CASH -> "aide en numéraire";
            case IN_KIND -> "aide en nature";
            case CASH_AND_IN_KIND -> "aide en numéraire;aide en nature";
        };
    }

    private static String conditions(SubsidyPayment payment) {
        return switch (payment.conditions()) {
            case SINGLE -> "unique";
            case STAGED -> "échelonné";
            case IN_WORDS -> text(payment.other());
        };
    }

    private static String days(SubsidyPayment payment) {
        return payment.until() == null ? payment.from().toString() : payment.from() + "/" + payment.until();
    }

    /** A part of one, not a rate: the only beneficiary has 1. */
    private static String share(BasisPoints share) {
        return BigDecimal.valueOf(share.value(), DECIMALS_OF_BASIS_POINTS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private SubsidyFile() {}
}
