package fr.gouvernail.query.funding.view;

import static fr.gouvernail.query.testing.Subsidized.COUNCIL;
import static fr.gouvernail.query.testing.Subsidized.GIVING;
import static fr.gouvernail.query.testing.Subsidized.PUBLISH_BY;
import static fr.gouvernail.query.testing.Subsidized.SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyPayment.Manner;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.funding.projection.SubsidiesProjection;
import fr.gouvernail.query.funding.view.SubsidyLine.Gap;
import fr.gouvernail.query.funding.view.SubsidyRow.Duty;
import fr.gouvernail.query.governance.projection.CouncilActsProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.testing.ProjectionTestBase;
import fr.gouvernail.query.testing.PublishedSchema;
import fr.gouvernail.query.testing.Subsidized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What councils give as readers see it on a day, and its file held against the schema as it is published. */
class SubsidiesTest extends ProjectionTestBase {

    private static final PublishedSchema SCHEMA = PublishedSchema.read("scdl-subventions-2.1.1.schema.json");
    private static final LegalIdentity COMMUNITY =
            new LegalIdentity("Communauté du Valmorétois", "99900011000018", null);
    private static final SubsidyId OTHER = new SubsidyId(new UUID(40, 4));
    private static final DecisionId OTHER_DECISION = new DecisionId(new UUID(40, 5));

    @Override
    protected List<Projection> projections() {
        return List.of(new SubsidiesProjection(), new DecisionsRegisterProjection(), new CouncilActsProjection());
    }

    private Subsidies on(LocalDate today) {
        var clock = Clock.fixed(today.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var unread = (EventArchive) Proxy.newProxyInstance(
                EventArchive.class.getClassLoader(), new Class<?>[] {EventArchive.class}, (_, method, _) -> {
                    throw new IllegalStateException(method.getName());
                });
        return new Subsidies(jdbc(), new ReadingDay(clock, ZoneOffset.UTC, unread));
    }

    private Duty duty(LocalDate today) {
        return on(today)
                .find(reader(Role.DIRECTOR, VALMORET, null), SUBSIDY)
                .orElseThrow()
                .duty();
    }

    private List<SubsidyLine> lines() {
        return new SubsidyLines(on(PUBLISH_BY), jdbc()).of(reader(Role.DIRECTOR, VALMORET, null), COUNCIL, 2026);
    }

    private void granted(SubsidyId subsidy, DecisionId decision, SubsidyTerms terms) {
        recorded(
                decision,
                new DecisionDrafted(
                        decision,
                        VALMORET,
                        null,
                        COUNCIL,
                        true,
                        "2026-12",
                        "Attribuer",
                        "Le conseil attribue.",
                        new GrantSubsidy(subsidy, COUNCIL, terms)));
        recorded(subsidy, Subsidized.granted(subsidy, decision, VALMORET, terms));
    }

    private void identified() {
        recorded(COUNCIL, new BodyIdentified(COUNCIL, null, COMMUNITY, null, LocalDate.of(2026, 1, 5)));
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
    void whatIsStillToBeDoneFollowsTheDayThatIsRead() {
        granted(SUBSIDY, GIVING, Subsidized.terms(45_000));
        assertThat(duty(PUBLISH_BY)).isEqualTo(Duty.CONVENTION);
        recorded(SUBSIDY, Subsidized.signed());
        assertThat(duty(PUBLISH_BY)).isEqualTo(Duty.PUBLICATION);
        assertThat(duty(PUBLISH_BY.plusDays(1))).isEqualTo(Duty.LATE);
        recorded(SUBSIDY, Subsidized.published(PUBLISH_BY));
        assertThat(duty(PUBLISH_BY.plusDays(1))).isEqualTo(Duty.PUBLISHED);
        recorded(GIVING, new DecisionAnnulled(GIVING, LegalChallenge.APPEAL, "TA 1", "Vice", PUBLISH_BY));
        assertThat(duty(PUBLISH_BY)).isEqualTo(Duty.WITHOUT_FORCE);
    }

    @Test
    void theScenarioGivesItsExactLineOnceNothingIsMissing() {
        granted(SUBSIDY, GIVING, Subsidized.terms(45_000));
        assertThat(lines().getFirst().gaps()).containsExactly(Gap.AUTHORITY, Gap.CONVENTION);
        assertThat(read(SubsidyFile.of(lines()))).isEmpty();
        identified();
        recorded(SUBSIDY, Subsidized.signed());

        var line = read(SubsidyFile.of(lines())).getFirst();

        assertThat(SCHEMA.faults(line)).isEmpty();
        assertThat(line)
                .containsEntry("nomAttribuant", "Communauté du Valmorétois")
                .containsEntry("idAttribuant", "99900011000018")
                .containsEntry("dateConvention", "2026-04-02")
                .containsEntry("referenceDecision", "2026-12")
                .containsEntry("nomBeneficiaire", "Les Halles Solidaires")
                .containsEntry("idBeneficiaire", "99900048200011")
                .containsEntry("rnaBeneficiaire", "W361234567")
                .containsEntry("montant", "45000.00")
                .containsEntry("nature", "aide en numéraire")
                .containsEntry("conditionsVersement", "échelonné")
                .containsEntry("datesPeriodeVersement", "2026-04-15/2026-12-15")
                .containsEntry("notificationUE", "non")
                .containsEntry("pourcentageSubvention", "1");
        recorded(GIVING, new DecisionAnnulled(GIVING, LegalChallenge.APPEAL, "TA 1", "Vice", PUBLISH_BY));
        assertThat(lines().getFirst().gaps()).containsExactly(Gap.ANNULLED);
    }

    @Test
    void whatAReplacedDecisionGaveIsNotPublishedTwice() {
        identified();
        granted(SUBSIDY, GIVING, Subsidized.terms(45_000));
        recorded(SUBSIDY, Subsidized.signed());
        recorded(GIVING, new DecisionCorrected(GIVING, OTHER_DECISION, CorrectionKind.SUPERSEDES, PUBLISH_BY));
        assertThat(lines().getFirst().gaps()).containsExactly(Gap.SUPERSEDED);
    }

    @Test
    void everyKindOfTermsSatisfiesTheSchema() {
        identified();
        var day = LocalDate.of(2026, 4, 15);
        var payments = List.of(
                new SubsidyPayment(Manner.SINGLE, null, day, null),
                new SubsidyPayment(Manner.STAGED, null, day, day.plusMonths(3)),
                new SubsidyPayment(Manner.IN_WORDS, "=Moitié, puis le solde \"sur pièces\"", day, day));
        int number = 0;
        for (var nature : SubsidyNature.values()) {
            for (var payment : payments) {
                number++;
                var subsidy = new SubsidyId(new UUID(41, number));
                var decision = new DecisionId(new UUID(42, number));
                var beneficiary = new Beneficiary(null, "Association " + number, null, "W36123456" + number, true);
                var terms = new SubsidyTerms(
                        beneficiary,
                        "Objet, avec « virgule »",
                        new Money(100_001 + number),
                        nature,
                        payment,
                        number % 2 == 0,
                        new BasisPoints(4_550),
                        null,
                        "12345",
                        2026);
                granted(subsidy, decision, terms);
                var signed = Subsidized.signed();
                recorded(
                        subsidy,
                        new fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned(
                                subsidy, decision, signed.convention(), null, signed.effectiveOn()));
            }
        }

        var file = read(SubsidyFile.of(lines()));

        assertThat(file).hasSize(9).allSatisfy(line -> {
            assertThat(SCHEMA.faults(line)).isEmpty();
            assertThat(line).containsEntry("pourcentageSubvention", "0.455");
            assertThat(line.get("conditionsVersement")).doesNotStartWith("=");
        });
    }

    @Test
    void whatWasGivenInTheYearCountsWhicheverNumberNamesTheBeneficiary() {
        granted(SUBSIDY, GIVING, Subsidized.terms(15_000));
        var byRna = new Beneficiary(null, "Halles Solidaires", null, "W361234567", true);
        var reader = reader(Role.DIRECTOR, VALMORET, null);
        var view = on(PUBLISH_BY);
        assertThat(view.given(reader, COUNCIL, byRna, 2026, OTHER)).isEqualTo(1_500_000);
        assertThat(view.given(reader, COUNCIL, byRna, 2025, OTHER)).isZero();
        assertThat(view.given(reader, COUNCIL, byRna, 2026, SUBSIDY)).isZero();
        recorded(GIVING, new DecisionSuspended(GIVING, LegalChallenge.APPEAL, "TA 1", "Doute", PUBLISH_BY));
        assertThat(view.given(reader, COUNCIL, byRna, 2026, OTHER))
                .as("suspended, still given")
                .isEqualTo(1_500_000);
        recorded(GIVING, new DecisionAnnulled(GIVING, LegalChallenge.APPEAL, "TA 1", "Vice", PUBLISH_BY));
        assertThat(view.given(reader, COUNCIL, byRna, 2026, OTHER)).isZero();
        var stranger = new Beneficiary(null, "Autre", null, "W999999999", true);
        assertThat(view.given(reader, COUNCIL, stranger, 2026, OTHER)).isZero();
    }

    @Test
    void everyoneOnTheTerritoryReadsThemButACoFinancerAndFiltersAreOfTheList() {
        granted(SUBSIDY, GIVING, Subsidized.terms(45_000));
        granted(OTHER, OTHER_DECISION, Subsidized.terms(10_000));
        var view = on(PUBLISH_BY);
        assertThat(view.list(reader(Role.RESIDENT, VALMORET, null), SubsidyFilter.ALL))
                .hasSize(2);
        assertThat(view.list(reader(Role.CO_FINANCER, VALMORET, null), SubsidyFilter.ALL))
                .isEmpty();
        assertThat(view.list(reader(Role.DIRECTOR, SAINT_AUBRAC, null), SubsidyFilter.ALL))
                .isEmpty();
        var director = reader(Role.DIRECTOR, VALMORET, null);
        assertThat(view.list(director, new SubsidyFilter(COUNCIL, 2026, Duty.CONVENTION, "halles")))
                .extracting(SubsidyRow::subsidy)
                .containsExactly(SUBSIDY);
        assertThat(view.list(director, new SubsidyFilter(null, 2027, null, null)))
                .isEmpty();
    }
}
