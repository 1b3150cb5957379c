package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.END;
import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.START;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TOWN;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.rejection;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.NOTHING_TO_WRITE;
import static fr.gouvernail.contract.portfolio.PlanImportRejection.UNDONE_ALREADY;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_CLOSED;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_HAS_ACTIONS;
import static fr.gouvernail.contract.portfolio.PortfolioRejection.PROJECT_NOT_WITHDRAWABLE;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.ImportCommand.ConfirmImport;
import fr.gouvernail.contract.portfolio.ImportCommand.UndoImport;
import fr.gouvernail.contract.portfolio.ImportCounts;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportConfirmed;
import fr.gouvernail.contract.portfolio.ImportEvent.ImportUndone;
import fr.gouvernail.contract.portfolio.ImportField;
import fr.gouvernail.contract.portfolio.ImportedColumn;
import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectLifeCommand.WithdrawProject;
import fr.gouvernail.kernel.id.ImportId;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PlanImportTest {

    private static final ImportId IMPORT = new ImportId(new UUID(9, 1));
    private static final List<ImportedColumn> MAPPING = List.of(new ImportedColumn(ImportField.NAME, "Intitulé"));
    private static final ImportConfirmed CONFIRMED =
            new ImportConfirmed(IMPORT, PROGRAMME, TERRITORY, "ab", MAPPING, new ImportCounts(1, 2, 0, 3), VOTE);
    private static final UndoImport UNDO = new UndoImport(IMPORT, null, "Mauvais fichier", 1, 1, List.of("A-1"), END);
    private static final ImportUndone UNDONE = new ImportUndone(IMPORT, "Mauvais fichier", 1, 1, List.of("A-1"), END);

    private static final ProjectProposed PROPOSED =
            new ProjectProposed(HALL, PROGRAMME, TERRITORY, "A-2.03", "Halle", "", List.of(2), TOWN, VOTE);
    private static final ProjectFramed FRAMED = new ProjectFramed(HALL, null, Valmoret.frame(1), VOTE);
    private static final ProjectTakenOver TAKEN_OVER = new ProjectTakenOver(
            HALL, Phase.STUDY, Phase.OPERATION, 35, START, "Commencé avant", "Plan importé", null, VOTE);
    private static final WithdrawProject WITHDRAW = new WithdrawProject(HALL, null, "Saisi par erreur", END);

    private final FixtureConfiguration<PlanImport> fixture =
            Fixtures.of(PlanImport.class, Valmoret.context(), Valmoret.subjects());

    private static FixtureConfiguration<Project> projects(int actions) {
        return Fixtures.of(
                Project.class, Valmoret.context(), Valmoret.subjects(), new KnownStandings(false, null, null, actions));
    }

    @Test
    void aConfirmedReportSaysWhatItWasReadFrom() {
        fixture.givenNoPriorActivity()
                .when(new ConfirmImport(IMPORT, PROGRAMME, "ab", MAPPING, new ImportCounts(1, 2, 0, 3), VOTE))
                .expectEvents(CONFIRMED);
    }

    @Test
    void aReportThatWritesNothingIsNotConfirmed() {
        fixture.givenNoPriorActivity()
                .when(new ConfirmImport(IMPORT, PROGRAMME, "ab", MAPPING, new ImportCounts(0, 0, 4, 3), VOTE))
                .expectException(rejection(NOTHING_TO_WRITE));
    }

    @Test
    void anImportIsUndoneOnce() {
        fixture.given(CONFIRMED).when(UNDO).expectEvents(UNDONE);
        Fixtures.of(PlanImport.class, Valmoret.context(), Valmoret.subjects())
                .given(CONFIRMED, UNDONE)
                .when(UNDO)
                .expectException(rejection(UNDONE_ALREADY));
    }

    @Test
    void aProjectNoBodyLaunchedIsWithdrawnWhateverItsPhase() {
        projects(0)
                .given(PROPOSED)
                .when(WITHDRAW)
                .expectEvents(new ProjectWithdrawn(HALL, Phase.IDEA, Phase.CLOSED, "Saisi par erreur", END));
        projects(0)
                .given(PROPOSED, FRAMED, TAKEN_OVER)
                .when(WITHDRAW)
                .expectEvents(new ProjectWithdrawn(HALL, Phase.OPERATION, Phase.CLOSED, "Saisi par erreur", END));
    }

    @Test
    void whatABodyLaunchedOrHasWorkHangingOnItStays() {
        projects(0)
                .given(PROPOSED, FRAMED, new ProjectLaunched(HALL, Phase.STUDY, Phase.OPERATION, VOTE))
                .when(WITHDRAW)
                .expectException(rejection(PROJECT_NOT_WITHDRAWABLE, "project", HALL, "phase", Phase.OPERATION));
        projects(2)
                .given(PROPOSED)
                .when(WITHDRAW)
                .expectException(rejection(PROJECT_HAS_ACTIONS, "project", HALL, "count", 2));
        projects(0)
                .given(PROPOSED, new ProjectWithdrawn(HALL, Phase.IDEA, Phase.CLOSED, "Saisi par erreur", END))
                .when(WITHDRAW)
                .expectException(rejection(PROJECT_CLOSED, "project", HALL));
    }
}
