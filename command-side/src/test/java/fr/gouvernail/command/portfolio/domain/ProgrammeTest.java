package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.AXES;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.ProgrammeCommand.OpenProgramme;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final FixtureConfiguration<Programme> fixture =
            Fixtures.of(Programme.class, Valmoret.context(), Valmoret.subjects());

    private static OpenProgramme open(LocalDate from, LocalDate until, List<Axis> axes) {
        return new OpenProgramme(
                PROGRAMME,
                TERRITORY,
                ProgrammeKind.ACTION_COEUR_DE_VILLE,
                "Action cœur de ville de Valmoret",
                from,
                until,
                axes);
    }

    @Test
    void aProgrammeOpensOnItsTerritory() {
        fixture.givenNoPriorActivity()
                .when(open(FROM, UNTIL, AXES))
                .expectEvents(new ProgrammeOpened(
                        PROGRAMME,
                        TERRITORY,
                        ProgrammeKind.ACTION_COEUR_DE_VILLE,
                        "Action cœur de ville de Valmoret",
                        FROM,
                        UNTIL,
                        AXES))
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void aProgrammeMayLastOneDay() {
        fixture.givenNoPriorActivity().when(open(FROM, FROM, AXES)).expectSuccessfulHandlerExecution();
    }

    @Test
    void aProgrammeThatEndsBeforeItStartsIsRefused() {
        fixture.givenNoPriorActivity()
                .when(open(FROM, FROM.minusDays(1), AXES))
                .expectException(rejection(
                        PortfolioRejection.PROGRAMME_ENDS_BEFORE_START, "from", FROM, "until", FROM.minusDays(1)));
    }

    @Test
    void twoAxesOfOneNumberAreRefused() {
        fixture.givenNoPriorActivity()
                .when(open(FROM, UNTIL, List.of(new Axis(1, "Habitat"), new Axis(2, "Commerce"), new Axis(1, "Autre"))))
                .expectException(rejection(PortfolioRejection.PROGRAMME_AXIS_LISTED_TWICE, "axis", 1));
    }

    @Test
    void anUnknownTerritoryIsRefused() {
        Fixtures.of(Programme.class, Valmoret.context(), new InMemorySubjects())
                .givenNoPriorActivity()
                .when(open(FROM, UNTIL, AXES))
                .expectException(
                        rejection(PlatformRejection.UNKNOWN_REFERENCE, "field", "territory", "value", TERRITORY));
    }

    @Test
    void someoneWithoutTheRightIsRefused() {
        Fixtures.of(Programme.class, Valmoret.stranger(), Valmoret.subjects())
                .givenNoPriorActivity()
                .when(open(FROM, UNTIL, AXES))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }
}
