package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.AXES;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TODAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.AddProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.CorrectProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.EnterProgrammePhase;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.RenameProgrammeAxis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisAdded;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeAxisRenamed;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseCorrected;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseEntered;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammePhaseUndone;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProgrammePhase;
import fr.gouvernail.contract.portfolio.StructureRejection;
import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeCourseTest {

    private static final ProgrammeOpened OPENED = new ProgrammeOpened(
            PROGRAMME,
            TERRITORY,
            ProgrammeKind.ACTION_COEUR_DE_VILLE,
            "Action cœur de ville",
            LocalDate.of(2023, 1, 10),
            LocalDate.of(2026, 12, 31),
            AXES);

    private static final ProgrammePhaseEntered IN_DEPLOYMENT =
            new ProgrammePhaseEntered(PROGRAMME, null, ProgrammePhase.DEPLOYMENT, "Avenant", VOTE);

    private final FixtureConfiguration<Programme> fixture =
            Fixtures.of(Programme.class, Valmoret.context(), Valmoret.subjects());

    private static EnterProgrammePhase enter(ProgrammePhase phase, LocalDate on) {
        return new EnterProgrammePhase(PROGRAMME, null, phase, "Convention", on);
    }

    private static CorrectProgrammePhase correct(@Nullable ProgrammePhase phase) {
        return new CorrectProgrammePhase(PROGRAMME, null, phase, "Saisie trop tôt", VOTE);
    }

    @Test
    void aProgrammeEntersALaterPhaseOfItsKind() {
        fixture.given(OPENED)
                .when(enter(ProgrammePhase.INITIALISATION, VOTE))
                .expectEvents(
                        new ProgrammePhaseEntered(PROGRAMME, null, ProgrammePhase.INITIALISATION, "Convention", VOTE));
    }

    @Test
    void aPhaseOfAnotherKindIsRefused() {
        fixture.given(OPENED)
                .when(enter(ProgrammePhase.FRAMEWORK_CONVENTION, VOTE))
                .expectException(rejection(
                        StructureRejection.PHASE_NOT_OF_KIND,
                        "phase",
                        ProgrammePhase.FRAMEWORK_CONVENTION,
                        "kind",
                        ProgrammeKind.ACTION_COEUR_DE_VILLE));
    }

    @Test
    void nobodyEntersAnEarlierPhaseOrTheSameAgain() {
        fixture.given(OPENED, IN_DEPLOYMENT)
                .when(enter(ProgrammePhase.DEPLOYMENT, VOTE))
                .expectException(rejection(
                        StructureRejection.PHASE_NOT_AFTER,
                        "phase",
                        ProgrammePhase.DEPLOYMENT,
                        "current",
                        ProgrammePhase.DEPLOYMENT));
    }

    @Test
    void aPhaseDoesNotBeginBeforeTheOneBeforeIt() {
        var before = new ProgrammePhaseEntered(PROGRAMME, null, ProgrammePhase.PREPARATION, "Lettre", VOTE);
        fixture.given(OPENED, before)
                .when(enter(ProgrammePhase.INITIALISATION, VOTE.minusDays(1)))
                .expectException(
                        rejection(StructureRejection.PHASE_BEFORE_LAST, "on", VOTE.minusDays(1), "last", VOTE));
    }

    @Test
    void aPhaseIsNotEnteredBeforeItsDay() {
        fixture.given(OPENED)
                .when(enter(ProgrammePhase.PREPARATION, TODAY.plusDays(1)))
                .expectException(rejection(PortfolioRejection.IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
    }

    @Test
    void oneGoesBackWithAReasonAndOnlyToAnEarlierPhase() {
        fixture.given(OPENED, IN_DEPLOYMENT)
                .when(correct(ProgrammePhase.INITIALISATION))
                .expectEvents(new ProgrammePhaseCorrected(
                        PROGRAMME, ProgrammePhase.DEPLOYMENT, ProgrammePhase.INITIALISATION, "Saisie trop tôt", VOTE));
        fixture.given(OPENED)
                .when(correct(ProgrammePhase.PREPARATION))
                .expectException(rejection(
                        StructureRejection.PHASE_NOT_BEFORE, "phase", ProgrammePhase.PREPARATION, "current", ""));
    }

    @Test
    void anAxisIsAddedUnderANumberOfItsOwn() {
        var axis = new Axis(6, "Transition");
        fixture.given(OPENED)
                .when(new AddProgrammeAxis(PROGRAMME, null, axis, "Avenant", VOTE))
                .expectEvents(new ProgrammeAxisAdded(PROGRAMME, axis, "Avenant", VOTE));
        fixture.given(OPENED)
                .when(new AddProgrammeAxis(PROGRAMME, null, new Axis(2, "Autre"), "Avenant", VOTE))
                .expectException(rejection(PortfolioRejection.PROGRAMME_AXIS_LISTED_TWICE, "axis", 2));
    }

    @Test
    void anAxisThatExistsIsRenamed() {
        fixture.given(OPENED)
                .when(new RenameProgrammeAxis(PROGRAMME, null, new Axis(2, "Commerce"), "Plus court", VOTE))
                .expectEvents(new ProgrammeAxisRenamed(
                        PROGRAMME,
                        2,
                        "Développement économique et commercial équilibré",
                        "Commerce",
                        "Plus court",
                        VOTE));
        fixture.given(OPENED)
                .when(new RenameProgrammeAxis(PROGRAMME, null, new Axis(7, "Commerce"), "Plus court", VOTE))
                .expectException(rejection(StructureRejection.OBJECTIVE_UNKNOWN_AXIS, "axis", 7, "axes", "2, 4"));
        fixture.given(OPENED)
                .when(new RenameProgrammeAxis(PROGRAMME, null, AXES.getFirst(), "Rien", VOTE))
                .expectException(rejection(StructureRejection.AXIS_SAME_TITLE, "axis", 2));
    }

    @Test
    void theFirstPhaseIsUndoneWhenItHadBeenEnteredInError() {
        var entered = new ProgrammePhaseEntered(PROGRAMME, null, ProgrammePhase.INITIALISATION, "Convention", VOTE);
        var undone = new ProgrammePhaseUndone(PROGRAMME, ProgrammePhase.INITIALISATION, "Saisie trop tôt", VOTE);
        fixture.given(OPENED, entered).when(correct(null)).expectEvents(undone);
        fixture.given(OPENED, entered, undone)
                .when(correct(null))
                .expectException(rejection(StructureRejection.PHASE_NOT_BEFORE, "phase", "", "current", ""));
        fixture.given(OPENED, entered, undone)
                .when(enter(ProgrammePhase.INITIALISATION, VOTE.minusDays(3)))
                .expectEvents(new ProgrammePhaseEntered(
                        PROGRAMME, null, ProgrammePhase.INITIALISATION, "Convention", VOTE.minusDays(3)));
    }
}
