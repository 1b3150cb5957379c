package fr.gouvernail.query.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.MessagesConfiguration;
import fr.gouvernail.query.platform.web.Rejections;
import fr.gouvernail.query.territory.view.ImportRun.ReportRow;
import fr.gouvernail.query.territory.view.ImportRun.Status;
import fr.gouvernail.query.territory.view.TerritoryFile;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class RefusedRowsTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aRefusedRowComesBackAsItWasWrittenWithItsReason() {
        LocaleContextHolder.setLocale(Locale.FRENCH);
        var messages = new MessagesConfiguration().messageSource();
        var rejections = new Rejections(messages, new Formats(messages, ZoneId.of("Europe/Paris")));
        var text = "code_insee;nom;population;departement;region;nom_region;longitude;latitude\n"
                + "1004;=cmd();12;01;84;Région;-1,5;45,2\n";
        var file = TerritoryFile.parse(text.getBytes(StandardCharsets.UTF_8));
        var refused = new ReportRow(
                2,
                Status.REFUSED,
                "1004",
                "=cmd()",
                "territory.import.code-length",
                Map.of("code", "1004", "length", "4"));

        var csv = new RefusedRows(rejections).csv(file, List.of(refused));

        assertThat(csv)
                .startsWith("\ufeffcode_insee;nom;")
                .contains("1004;'=cmd();12;01;84;Région;-1,5;45,2;2;territory.import.code-length;")
                .contains("a 4 caractères au lieu de 5");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+33 x, '''+33 x'",
        "@a, '''@a'",
        "-2+3, '''-2+3'",
        "-1.5, -1.5",
        "Lyon, Lyon",
        "12, 12"
    })
    void whatBeginsLikeAFormulaBecomesText(String value, String written) {
        assertThat(RefusedRows.guarded(value)).isEqualTo(written);
    }
}
