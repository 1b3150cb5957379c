package fr.gouvernail.query.territory.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.gouvernail.contract.territory.ImportRejection;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.GeoPoint;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryFileTest {

    private static final String HEADER =
            "code_insee,nom,population,departement,region,nom_region,siren_epci,id_acv,longitude,latitude\n";
    private static final String ROW =
            "01004,Ambérieu-en-Bugey,14854,01,84,Auvergne-Rhône-Alpes,240100883,ACV008,5.3719,45.9608\n";

    @Test
    void readsTheFileOfTheNationalProgramme() throws IOException {
        try (var stream = TerritoryFileTest.class.getResourceAsStream("/donnees/acv-communes.csv")) {
            var file = TerritoryFile.parse(Objects.requireNonNull(stream).readAllBytes());

            assertThat(file.rows()).hasSize(244);
            var keys = new HashSet<String>();
            for (var row : file.rows()) {
                keys.add(TerritoryRows.key(TerritoryRows.command(file, row)));
            }
            assertThat(keys).hasSize(244).allMatch(key -> key.matches("import:[0-9a-f]{64}"));
        }
    }

    @Test
    void aRowBecomesTheCommandThatRegistersItsCommune() {
        var file = parse(HEADER + ROW);

        var command = TerritoryRows.command(file, file.rows().getFirst());

        assertThat(command.territory()).isEqualTo(TerritoryId.ofInsee("01004"));
        assertThat(command.name()).isEqualTo("Ambérieu-en-Bugey");
        assertThat(command.population()).isEqualTo(14854);
        assertThat(command.department()).isEqualTo("01");
        assertThat(command.intercommunalitySiren()).isEqualTo("240100883");
        assertThat(command.programmeReference()).isEqualTo("ACV008");
        assertThat(command.location()).isEqualTo(new GeoPoint(5_371_900, 45_960_800));
    }

    @Test
    void theByteOrderMarkIsNotPartOfTheFirstColumn() {
        assertThat(parse("\ufeff" + HEADER + ROW).header()).startsWith("code_insee");
    }

    @Test
    void aFileThatIsNotUtf8IsReadAsWindows1252AndSaysSo() {
        var file = TerritoryFile.parse((HEADER + ROW).getBytes(Charset.forName("windows-1252")));

        assertThat(file.charset()).isEqualTo("windows-1252");
        assertThat(file.rows().getFirst().value("nom")).isEqualTo("Ambérieu-en-Bugey");
        assertThat(parse(HEADER + ROW).charset()).isEqualTo("UTF-8");
    }

    @Test
    void semicolonsAndQuotesGiveTheSameCommandAndKey() {
        var plain = parse(HEADER + ROW);
        var quoted = parse(
                HEADER.replace(',', ';') + ROW.replace(',', ';').replace("Ambérieu-en-Bugey", "\"Ambérieu-en-Bugey\""));

        assertThat(quoted.separator()).isEqualTo(';');
        assertThat(TerritoryRows.key(TerritoryRows.command(quoted, quoted.rows().getFirst())))
                .isEqualTo(TerritoryRows.key(
                        TerritoryRows.command(plain, plain.rows().getFirst())));
    }

    @Test
    void aQuotedNameMayHoldASeparatorAndQuotes() {
        var file = parse(HEADER + ROW.replace("Ambérieu-en-Bugey", "\"Le \"\"Bourg\"\", haut\""));

        assertThat(file.rows().getFirst().value("nom")).isEqualTo("Le \"Bourg\", haut");
    }

    @Test
    void blankLinesAreSkippedAndTheOthersKeepTheirLineNumber() {
        var file = parse(HEADER + ROW + "\n,,,,,,,,,\n" + ROW.replace("01004", "01053"));

        assertThat(file.rows()).extracting(TerritoryFile.Row::number).containsExactly(2, 5);
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertRefused("", ImportRejection.FILE_EMPTY);
        assertRefused(" \n \n", ImportRejection.FILE_EMPTY);
        assertRefused(HEADER, ImportRejection.FILE_EMPTY);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertRefused(HEADER.replace("population", "pop") + ROW, ImportRejection.HEADER_MISSING)
                .satisfies(refusal -> assertThat(refusal.parameters()).containsEntry("columns", "population"));
    }

    @Test
    void aWorkbookAnUnclosedQuoteAndTooMuchAreRefused() {
        assertRefused("PK\u0003\u0004\u0000\u0000", ImportRejection.FILE_NOT_CSV);
        assertRefused(HEADER + ROW.replace("Ambérieu", "\"Ambérieu"), ImportRejection.FILE_UNREADABLE);
        assertRefused(HEADER + ROW.repeat(TerritoryFile.MAX_ROWS + 1), ImportRejection.TOO_MANY_ROWS);
        assertRefused("x".repeat(TerritoryFile.MAX_BYTES + 1), ImportRejection.FILE_TOO_LARGE);
        assertThat(parse(HEADER + ROW.repeat(TerritoryFile.MAX_ROWS)).rows()).hasSize(TerritoryFile.MAX_ROWS);
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "14854, many, territory.import.population-malformed",
        "14854, '14,5', territory.import.row-misaligned",
        "14854, 99999999999, territory.import.population-malformed",
        "14854, '', territory.import.row-incomplete",
        "01004, 1004, territory.import.code-length",
        "01004, 0100456, territory.import.code-length",
        "5.3719, 5.37190001, territory.import.location-malformed",
        "5.3719, '', territory.import.location-malformed",
        "45.9608, 95.1, territory.import.location-malformed",
        "45.9608, NaN, territory.import.location-malformed",
    })
    void aBadRowIsRefusedWithItsReason(String from, String to, String code) {
        var file = parse(HEADER + ROW.replaceFirst(from, to) + ROW);

        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> TerritoryRows.command(file, file.rows().getFirst()))
                .satisfies(refusal -> assertThat(refusal.code().code()).isEqualTo(code));
        assertThat(TerritoryRows.command(file, file.rows().getLast()).code()).isEqualTo("01004");
    }

    @Test
    void thousandsApartAndCorsicanCodesAreRead() {
        var file = parse(HEADER + ROW.replace("14854", "14 854").replace("01004", "2a004"));

        var command = TerritoryRows.command(file, file.rows().getFirst());

        assertThat(command.population()).isEqualTo(14854);
        assertThat(command.code()).isEqualTo("2A004");
    }

    @Test
    void theOptionalColumnsMayBeLeftOut() {
        var file = parse(
                "nom,code_insee,population,departement,region,nom_region\nOyonnax,01283,22277,01,84,Auvergne-Rhône-Alpes");

        var command = TerritoryRows.command(file, file.rows().getFirst());

        assertThat(command.name()).isEqualTo("Oyonnax");
        assertThat(command.location()).isNull();
        assertThat(command.programmeReference()).isNull();
    }

    private static TerritoryFile parse(String text) {
        return TerritoryFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AbstractObjectAssert<?, CommandRejected> assertRefused(String text, ImportRejection code) {
        return assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> parse(text))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
                .asInstanceOf(type(CommandRejected.class));
    }
}
