package fr.gouvernail.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.postgres.Durability;
import fr.gouvernail.app.postgres.EmbeddedPostgres;
import fr.gouvernail.command.platform.lookup.JdbcExecutableDecisions;
import fr.gouvernail.command.platform.lookup.JdbcOrganisations;
import fr.gouvernail.command.platform.lookup.JdbcSubsidies;
import fr.gouvernail.contract.RegisteredOrganisations.Registered;
import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.LegalChallenge;
import fr.gouvernail.contract.governance.Resolution.GrantSubsidy;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRenamed;
import fr.gouvernail.contract.territory.OrganisationKind;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventContext;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council gave somebody in a year, as the application's own user of the database looks it up. */
class SubsidiesGivenTest {

    private static final TerritoryId TOWN = TerritoryId.ofInsee("99001");
    private static final BodyId COUNCIL = new BodyId(new UUID(3, 1));
    private static final BodyId OTHER = new BodyId(new UUID(3, 2));
    private static final OrganisationId REGISTERED = new OrganisationId(new UUID(3, 3));
    private static final SubsidyId BESIDES = new SubsidyId(new UUID(3, 4));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static JdbcExecutableDecisions decisions;
    private static JdbcSubsidies subsidies;
    private static JdbcOrganisations organisations;

    private final List<RecordedEvent> store = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder, Durability.RELAXED);
        var jdbc = MigratedSchema.open(server, "event_store", "eventstore");
        decisions = new JdbcExecutableDecisions(jdbc);
        subsidies = new JdbcSubsidies(jdbc);
        organisations = new JdbcOrganisations(jdbc);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private void happened(Identifier aggregate, DomainEvent payload) {
        var event = new RecordedEvent(
                store.size(),
                "event-" + store.size(),
                "type",
                aggregate.text(),
                store.size(),
                "name",
                1,
                Instant.parse("2026-04-02T09:14:00Z"),
                new EventContext("key", new PersonId(new UUID(9, 9)), Role.PMO, TOWN, null, null, "key", "key"),
                payload);
        store.add(event);
        decisions.on(event);
        subsidies.on(event);
        organisations.on(event);
    }

    private static Beneficiary named(
            @Nullable OrganisationId organisation, @Nullable String siret, @Nullable String rna) {
        return new Beneficiary(organisation, "Les Halles Solidaires", siret, rna, true);
    }

    private DecisionId gave(int number, BodyId body, Beneficiary beneficiary, int year) {
        var subsidy = new SubsidyId(new UUID(4, number));
        var decision = new DecisionId(new UUID(5, number));
        var terms = new SubsidyTerms(
                beneficiary,
                "Épicerie",
                Money.euros(10_000),
                SubsidyNature.CASH,
                new SubsidyPayment(SubsidyPayment.Manner.SINGLE, null, DAY, null),
                false,
                BasisPoints.percent(50),
                null,
                null,
                year);
        happened(decision, new DecisionBecameExecutable(decision, new GrantSubsidy(subsidy, body, terms), DAY));
        happened(
                subsidy,
                new SubsidyGranted(
                        subsidy, TOWN, null, body, decision, terms, terms.attributed(), false, List.of(), DAY));
        return decision;
    }

    @Test
    void anOrganisationIsWhatItWasRegisteredAsUnderItsLastName() {
        happened(
                REGISTERED,
                new OrganisationRegistered(REGISTERED, TOWN, OrganisationKind.ASSOCIATION, "Halles", "99900159700015"));
        happened(REGISTERED, new OrganisationRenamed(REGISTERED, "Halles", "Les Halles Solidaires", "Statuts"));
        store.forEach(organisations::on);
        assertThat(organisations.find(REGISTERED))
                .contains(new Registered(OrganisationKind.ASSOCIATION, "Les Halles Solidaires", "99900159700015"));
        assertThat(organisations.find(new OrganisationId(new UUID(3, 9)))).isEmpty();
    }

    private static long euros(Beneficiary beneficiary, SubsidyId besides) {
        return subsidies.given(COUNCIL, beneficiary, 2026, besides).cents() / 100;
    }

    @Test
    void theSharesOfOneLegalPersonAddUpInItsYearWhicheverNumberNamesItWhileTheDecisionStands() {
        var known = named(null, "99900159700015", "W361234567");
        gave(1, COUNCIL, known, 2026);
        gave(2, COUNCIL, named(null, "99900159700023", null), 2026);
        var annulled = gave(3, COUNCIL, named(null, null, "W361234567"), 2026);
        gave(4, OTHER, known, 2026);
        gave(5, COUNCIL, known, 2025);
        gave(6, COUNCIL, named(REGISTERED, "99900011000018", null), 2026);

        assertThat(euros(known, BESIDES))
                .as("both establishments and the RNA number")
                .isEqualTo(15_000);
        assertThat(euros(known, new SubsidyId(new UUID(4, 1))))
                .as("without itself")
                .isEqualTo(10_000);
        assertThat(euros(named(REGISTERED, null, "W999999999"), BESIDES)).isEqualTo(5_000);
        assertThat(subsidies.stands(annulled)).isTrue();

        happened(annulled, new DecisionSuspended(annulled, LegalChallenge.APPEAL, "TA 1", "Doute", DAY));
        assertThat(subsidies.stands(annulled)).isFalse();
        assertThat(euros(known, BESIDES)).as("suspended, still given").isEqualTo(15_000);

        happened(annulled, new DecisionAnnulled(annulled, LegalChallenge.APPEAL, "TA 1", "Vice", DAY));
        assertThat(subsidies.stands(annulled)).isFalse();
        store.forEach(subsidies::on);
        assertThat(euros(known, BESIDES)).as("told twice, annulled once").isEqualTo(10_000);
    }
}
