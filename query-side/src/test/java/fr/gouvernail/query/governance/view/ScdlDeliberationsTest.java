package fr.gouvernail.query.governance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.gouvernail.contract.governance.ActesNomenclature;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.projection.CouncilActsProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.governance.projection.SittingsProjection;
import fr.gouvernail.query.governance.view.ScdlLine.Gap;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.testing.ProjectionTestBase;
import fr.gouvernail.query.testing.PublishedSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The file of a council's resolutions, held against the schema as it is published. */
class ScdlDeliberationsTest extends ProjectionTestBase {

    private static final PublishedSchema SCHEMA = PublishedSchema.read("scdl-deliberations-2.1.5.schema.json");
    private static final BodyId COUNCIL = new BodyId(new UUID(3, 29));
    private static final SittingId SECOND = new SittingId(new UUID(4, 2));
    private static final LocalDate HELD = LocalDate.of(2026, 9, 17);
    private static final LocalDate SENT = LocalDate.of(2026, 9, 21);
    private static final Tally BY_CHAIR = new Tally(7, 7, 0, 0, 14, 0, 9, Outcome.CARRIED_BY_CHAIR);
    private static final Tally ABSTAINED = new Tally(10, 1, 3, 0, 11, 0, 14, Outcome.CARRIED);
    private static final LegalIdentity TOWN = new LegalIdentity("Ville de Valmoret", "99900011000018", "PREF099");

    @Override
    protected List<Projection> projections() {
        return List.of(new DecisionsRegisterProjection(), new SittingsProjection(), new CouncilActsProjection());
    }

    private static DecisionId decision(int number) {
        return new DecisionId(new UUID(5, number));
    }

    private void convened() {
        var seats = IntStream.rangeClosed(1, 29)
                .mapToObj(i -> new Seat(new PersonId(new UUID(1, i)), SeatQuality.ELECTED, true, i == 1))
                .toList();
        var rules = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 5);
        recorded(
                SECOND,
                new SittingConvened(SECOND, COUNCIL, VALMORET, null, HELD, "Mairie", HELD.minusDays(2), seats, rules));
    }

    private void identified(LocalDate from) {
        recorded(COUNCIL, new BodyIdentified(COUNCIL, null, TOWN, null, from));
    }

    private void adopted(int number, String reference, String title, Tally tally) {
        var id = decision(number);
        recorded(
                id,
                new DecisionDrafted(
                        id, VALMORET, null, COUNCIL, true, reference, title, "Le conseil décide.", new TakeNote()));
        recorded(id, new DecisionAdopted(id, SECOND, number, tally, HELD));
    }

    private void described(int number, CouncilAct act) {
        recorded(decision(number), new ActDescribed(decision(number), null, act, null, HELD));
    }

    private static CouncilAct planning(@Nullable String number) {
        return new CouncilAct(number, "8.4", null, null, null);
    }

    private List<ScdlLine> lines() {
        return new CouncilActs(jdbc()).lines(reader(Role.DIRECTOR, VALMORET, null), COUNCIL, null, null);
    }

    private static List<Map<String, String>> read(String file) {
        var lines = new ArrayList<Map<String, String>>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach(line -> {
                assertThat(line.getHeader()).isEqualTo(SCHEMA.fields());
                lines.add(new LinkedHashMap<>(line.getFieldsAsMap()));
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    @Test
    void theTieThatTheChairDecidedGivesTheLineOfTheScenario() {
        convened();
        identified(LocalDate.of(2026, 1, 5));
        adopted(1, "C-01", "Recadrer la halle, « place » comprise", BY_CHAIR);
        described(1, new CouncilAct(null, "7.1", "2026/2027", "Budget principal", "https://valmoret.example/c-01.pdf"));
        recorded(decision(1), new DecisionTransmitted(decision(1), SENT));

        var line = read(ScdlFile.of(lines())).getFirst();

        assertThat(SCHEMA.faults(line)).isEmpty();
        assertThat(line)
                .containsEntry("COLL_NOM", "Ville de Valmoret")
                .containsEntry("COLL_SIRET", "99900011000018")
                .containsEntry("DELIB_ID", "C-01")
                .containsEntry("DELIB_DATE", "2026-09-17")
                .containsEntry("DELIB_MATIERE_CODE", "7.1")
                .containsEntry("DELIB_MATIERE_NOM", "finances locales/décisions budgétaires")
                .containsEntry("DELIB_OBJET", "Recadrer la halle, « place » comprise")
                .containsEntry("BUDGET_ANNEE", "2026/2027")
                .containsEntry("BUDGET_NOM", "Budget principal")
                .containsEntry("PREF_ID", "PREF099")
                .containsEntry("PREF_DATE", "2026-09-21")
                .containsEntry("VOTE_EFFECTIF", "29")
                .containsEntry("VOTE_REEL", "14")
                .containsEntry("VOTE_POUR", "7")
                .containsEntry("VOTE_CONTRE", "7")
                .containsEntry("VOTE_ABSTENTION", "0")
                .containsEntry("DELIB_URL", "https://valmoret.example/c-01.pdf");
    }

    @Test
    void everyLineOfTheFileSatisfiesTheSchemaWhateverItsSubjectAndItsFreeText() {
        convened();
        identified(LocalDate.of(2026, 1, 5));
        int number = 0;
        for (var subject : ActesNomenclature.subjects().keySet()) {
            number++;
            var title =
                    number % 2 == 0 ? "=HYPERLINK(\"https://mauvais.example\")" : "Objet \"entre\" guillemets, suite";
            adopted(number, "2026-" + number, title, ABSTAINED);
            described(number, new CouncilAct(null, subject, null, null, null));
        }
        var file = read(ScdlFile.of(lines()));

        assertThat(file).hasSize(ActesNomenclature.subjects().size());
        assertThat(file).allSatisfy(line -> {
            assertThat(SCHEMA.faults(line)).isEmpty();
            assertThat(line.get("DELIB_OBJET")).doesNotStartWith("=");
        });
    }

    @Test
    void aStartDayThatWasCorrectedNoLongerCounts() {
        convened();
        adopted(1, "C-01", "Avant le jour corrigé", BY_CHAIR);
        described(1, planning(null));
        identified(HELD.minusYears(6));
        assertThat(lines()).extracting(ScdlLine::gaps).containsExactly(List.of());

        recorded(COUNCIL, new BodyIdentified(COUNCIL, TOWN, TOWN, "Jour mal saisi", HELD.plusDays(1)));
        assertThat(lines()).extracting(ScdlLine::gaps).containsExactly(List.of(Gap.AUTHORITY));
        assertThat(new CouncilActs(jdbc()).identities(reader(Role.DIRECTOR, VALMORET, null), COUNCIL))
                .extracting(CouncilIdentity::effectiveOn, CouncilIdentity::replaced)
                .containsExactly(tuple(HELD.plusDays(1), false), tuple(HELD.minusYears(6), true));
    }

    @Test
    void whatLacksSomethingIsNotInTheFileAndIsListedWithWhatItLacks() {
        convened();
        adopted(1, "C-01", "Sans collectivité", BY_CHAIR);
        described(1, planning(null));
        assertThat(lines()).extracting(ScdlLine::gaps).containsExactly(List.of(Gap.AUTHORITY));

        identified(HELD.plusDays(1));
        assertThat(lines()).extracting(ScdlLine::gaps).containsExactly(List.of(Gap.AUTHORITY));

        identified(HELD);
        adopted(2, "C-02", "Sans matière", BY_CHAIR);
        adopted(3, "C-01", "Même numéro", BY_CHAIR);
        described(3, planning(null));
        adopted(4, "C-04", "Annulée", BY_CHAIR);
        described(4, planning(null));
        recorded(
                decision(4),
                new DecisionAnnulled(decision(4), LegalChallenge.APPEAL, "TA 3", "Vice de forme", HELD.plusDays(60)));
        assertThat(lines())
                .extracting(ScdlLine::gaps)
                .containsExactlyInAnyOrder(
                        List.of(Gap.NUMBER_SHARED),
                        List.of(Gap.SUBJECT),
                        List.of(Gap.NUMBER_SHARED),
                        List.of(Gap.ANNULLED));
        assertThat(read(ScdlFile.of(lines()))).isEmpty();

        described(3, planning("C-03"));
        assertThat(read(ScdlFile.of(lines())))
                .extracting(line -> line.get("DELIB_ID"))
                .containsExactly("C-01", "C-03");
    }

    @Test
    void anActTakenOverFromPaperHasNoVoteAtAllAndOneThatWasRefusedIsNoResolution() {
        identified(LocalDate.of(2019, 1, 1));
        var past = decision(1);
        var on = LocalDate.of(2019, 6, 3);
        recorded(
                past,
                new PastDecisionRecorded(
                        past,
                        VALMORET,
                        null,
                        COUNCIL,
                        true,
                        "2019-14",
                        "Étude",
                        "Texte",
                        PastOutcome.ADOPTED,
                        on,
                        "Registre 2019",
                        "Reprise",
                        null,
                        null,
                        on.plusDays(2),
                        on.plusDays(3)));
        described(1, planning(null));
        var refused = decision(2);
        recorded(
                refused,
                new DecisionDrafted(
                        refused, VALMORET, null, COUNCIL, true, "C-09", "Refusée", "Texte", new TakeNote()));
        var lost = new Tally(5, 9, 0, 0, 14, 0, 9, Outcome.NOT_CARRIED);
        recorded(refused, new DecisionRefused(refused, SECOND, 2, lost, HELD));

        var file = read(ScdlFile.of(lines()));
        assertThat(file).hasSize(1);
        assertThat(SCHEMA.faults(file.getFirst())).isEmpty();
        assertThat(file.getFirst())
                .containsEntry("PREF_DATE", "2019-06-05")
                .containsEntry("VOTE_EFFECTIF", "")
                .containsEntry("VOTE_REEL", "");
    }

    @Test
    void theSchemaItselfRefusesLinesThatBreakIt() {
        convened();
        identified(LocalDate.of(2026, 1, 5));
        adopted(1, "C-01", "Objet", BY_CHAIR);
        described(1, planning(null));
        recorded(decision(1), new DecisionTransmitted(decision(1), SENT));
        var good = read(ScdlFile.of(lines())).getFirst();

        for (var change : Map.of(
                        "COLL_SIRET", "99900011000019",
                        "DELIB_MATIERE_CODE", "84",
                        "DELIB_MATIERE_NOM", "aménagement",
                        "PREF_DATE", "2026-09-16",
                        "VOTE_REEL", "15",
                        "VOTE_EFFECTIF", "13",
                        "BUDGET_ANNEE", "2026",
                        "DELIB_OBJET", "")
                .entrySet()) {
            var bad = new LinkedHashMap<>(good);
            bad.put(change.getKey(), change.getValue());
            assertThat(SCHEMA.faults(bad)).as("%s", change).isNotEmpty();
        }
    }

    @Test
    void whoReadsDecisionsOnMoneyAloneIsShownNoPartOfIt() {
        convened();
        identified(LocalDate.of(2026, 1, 5));
        adopted(1, "C-01", "Objet", BY_CHAIR);
        described(1, planning(null));
        var view = new CouncilActs(jdbc());
        assertThat(view.lines(reader(Role.CO_FINANCER, VALMORET, null), COUNCIL, null, null))
                .isEmpty();
        assertThat(view.lines(reader(Role.DIRECTOR, SAINT_AUBRAC, null), COUNCIL, null, null))
                .isEmpty();
        assertThat(view.lines(reader(Role.RESIDENT, VALMORET, null), COUNCIL, HELD, HELD))
                .hasSize(1);
        assertThat(view.lines(reader(Role.RESIDENT, VALMORET, null), COUNCIL, HELD.plusDays(1), null))
                .isEmpty();
    }
}
