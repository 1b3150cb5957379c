package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.END;
import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.LEAD;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TOWN;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.frame;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_DUE_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_LIFTED_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_UNKNOWN;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.BLOCK_WHO_MISSING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ENDS_BEFORE_START;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_ITEMS_BLOCKING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_LAUNCHED_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_FRAMED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_LAUNCHED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_OLDER_THAN_PROPOSAL;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_REFRAMING_CHANGES_NOTHING;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_STARTED_AFTER_TAKE_OVER;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.BlockKind;
import fr.gouvernail.contract.portfolio.Blocking;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.BlockProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.ReframeProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.TakeOverProject;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.UnblockProject;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;

/** A project is framed anew, blocked, taken over. */
class ProjectCourseTest extends ProjectLifeTestBase {

    @Test
    void aReframingKeepsWhatWasBefore() {
        launched()
                .when(reframe(frame(2_532_000)))
                .expectEvents(new ProjectReframed(HALL, frame(2_400_000), frame(2_532_000), "Option B", LATER));
    }

    @Test
    void aReframingChangesSomethingAndIsSound() {
        launched().when(reframe(frame(2_400_000))).expectException(rejection(PROJECT_REFRAMING_CHANGES_NOTHING));
        var backwards = new ProjectFrame("", "", LATER, VOTE, Money.ZERO, LEAD);
        launched()
                .when(reframe(backwards))
                .expectException(rejection(PROJECT_ENDS_BEFORE_START, "starts", LATER, "ends", VOTE));
        fixture.given(PROPOSED, FRAMED)
                .when(reframe(frame(1)))
                .expectException(rejection(PROJECT_NOT_LAUNCHED, "project", HALL, "phase", Phase.STUDY));
    }

    @Test
    void aReframingOnAStaleVersionIsRefused() {
        launched()
                .when(new ReframeProject(HALL, 2L, frame(2_532_000), "Option B", LATER))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void severalBlocksAreOpenAtOnceAndEachIsLiftedByItsNumber() {
        var permit = new Blocking(BlockKind.PERMIT, "Permis", LEAD, null, null);
        launched(BLOCKED)
                .when(new BlockProject(HALL, null, permit, LATER))
                .expectEvents(new ProjectBlocked(HALL, 2, permit, LATER));
        launched(BLOCKED, new ProjectBlocked(HALL, 2, permit, LATER))
                .when(new UnblockProject(HALL, null, 1, "Notifié", LATER))
                .expectEvents(new ProjectUnblocked(HALL, 1, "Notifié", LATER));
    }

    @Test
    void theNumberOfALiftedBlockIsNotGivenAgain() {
        launched(BLOCKED, new ProjectUnblocked(HALL, 1, "Notifié", LATER))
                .when(new BlockProject(HALL, null, FUNDING, LATER))
                .expectEvents(new ProjectBlocked(HALL, 2, FUNDING, LATER));
        launched(BLOCKED, new ProjectUnblocked(HALL, 1, "Notifié", LATER))
                .when(new UnblockProject(HALL, null, 1, "Encore", LATER))
                .expectException(rejection(BLOCK_UNKNOWN, "number", 1));
    }

    @Test
    void aBlockIsUpToOnePersonOrOneKnownOrganisation() {
        var nobody = new Blocking(BlockKind.LAND, "Foncier", null, null, null);
        var both = new Blocking(BlockKind.LAND, "Foncier", LEAD, TOWN, null);
        var unknown = new OrganisationId(new UUID(9, 9));
        var elsewhere = new Blocking(BlockKind.LAND, "Foncier", null, unknown, null);
        launched().when(new BlockProject(HALL, null, nobody, LATER)).expectException(rejection(BLOCK_WHO_MISSING));
        launched().when(new BlockProject(HALL, null, both, LATER)).expectException(rejection(BLOCK_WHO_MISSING));
        launched()
                .when(new BlockProject(HALL, null, elsewhere, LATER))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "organisation", "value", unknown));
    }

    @Test
    void aBlockIsNeitherDueNorLiftedBeforeItBegins() {
        var due = LATER.minusDays(1);
        launched()
                .when(new BlockProject(HALL, null, new Blocking(BlockKind.OTHER_CAUSE, "", LEAD, null, due), LATER))
                .expectException(rejection(BLOCK_DUE_BEFORE_START, "due", due, "since", LATER));
        launched(BLOCKED)
                .when(new UnblockProject(HALL, null, 1, "Notifié", due))
                .expectException(rejection(BLOCK_LIFTED_BEFORE_START, "lifted", due, "since", LATER));
    }

    @Test
    void aFramedProjectIsTakenOverWithItsRealStartAndItsSource() {
        var started = LocalDate.of(2025, 9, 1);
        fixture.given(PROPOSED, FRAMED)
                .when(takeOver(35, started))
                .expectEvents(new ProjectTakenOver(
                        HALL,
                        Phase.STUDY,
                        Phase.OPERATION,
                        35,
                        started,
                        "Commencé avant",
                        "Compte rendu",
                        "Vote de 2025",
                        VOTE));
    }

    @Test
    void whatIsNotFramedOrIsLaunchedAlreadyOrHasNotBegunIsNotTakenOver() {
        fixture.given(PROPOSED)
                .when(takeOver(35, VOTE))
                .expectException(rejection(PROJECT_NOT_FRAMED, "project", HALL));
        launched()
                .when(takeOver(35, VOTE))
                .expectException(rejection(PROJECT_LAUNCHED_ALREADY, "project", HALL, "phase", Phase.OPERATION));
        fixture.given(PROPOSED, FRAMED)
                .when(takeOver(35, VOTE.plusDays(1)))
                .expectException(
                        rejection(PROJECT_STARTED_AFTER_TAKE_OVER, "started", VOTE.plusDays(1), "takenOver", VOTE));
    }

    @Test
    void whatWasProposedHereBeforeItBeganIsLaunchedByABody() {
        fixture.given(PROPOSED, FRAMED)
                .when(takeOver(35, VOTE))
                .expectException(rejection(PROJECT_NOT_OLDER_THAN_PROPOSAL, "started", VOTE, "proposed", VOTE));
        BlockingItems two = project -> 2;
        Fixtures.of(Project.class, Valmoret.afterwards(), Valmoret.subjects(), two, Valmoret.OPEN_GATE)
                .given(PROPOSED, FRAMED)
                .when(takeOver(35, VOTE.minusDays(1)))
                .expectException(rejection(PROJECT_ITEMS_BLOCKING, "project", HALL, "items", 2));
    }

    @Test
    void whatIsStillToComeIsNotRecorded() {
        var tomorrow = END.plusDays(1);
        var toCome = rejection(IN_THE_FUTURE, "on", tomorrow, "today", END);
        launched().when(new BlockProject(HALL, null, FUNDING, tomorrow)).expectException(toCome);
        launched(BLOCKED)
                .when(new UnblockProject(HALL, null, 1, "Notifié", tomorrow))
                .expectException(toCome);
        fixture.given(PROPOSED, FRAMED)
                .when(new TakeOverProject(HALL, null, 35, VOTE.minusDays(1), "Commencé", "PV", null, tomorrow))
                .expectException(toCome);
    }

    @Test
    void aBlockIsNotUpToAnOrganisationOfAnotherTerritory() {
        var other = new OrganisationId(new UUID(5, 2));
        var subjects = Valmoret.subjects().with(other, Scope.of(new TerritoryId(new UUID(1, 2))));
        Fixtures.of(Project.class, Valmoret.afterwards(), subjects, Valmoret.NOTHING_BLOCKS, Valmoret.OPEN_GATE)
                .given(PROPOSED, FRAMED, LAUNCHED)
                .when(new BlockProject(HALL, null, new Blocking(BlockKind.LAND, "Foncier", null, other, null), LATER))
                .expectException(rejection(PlatformRejection.OTHER_TERRITORY, "field", "organisation", "value", other));
    }
}
