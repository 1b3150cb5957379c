package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.Axis;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProgrammeKind;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.PortfolioFilter;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProjectLine;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The hall and its works, fact by fact, and the views that are read from them. */
abstract class PortfolioProjectionTestBase extends ProjectionTestBase {

    static final ProgrammeId ACV = programme("acv");
    static final ProjectId HALL = new ProjectId(new UUID(0, 1));
    static final ActionId WORKS = new ActionId(new UUID(0, 2));
    static final OrganisationId TOWN = new OrganisationId(new UUID(0, 3));
    static final LocalDate START_OF_WORKS = LocalDate.of(2026, 9, 1);
    static final LocalDate END_OF_WORKS = LocalDate.of(2028, 3, 31);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    static final Reader READER = reader(Role.DIRECTOR, VALMORET, null);

    @Override
    protected List<Projection> projections() {
        return List.of(new ProgrammeDashboardProjection(), new ProjectSheetProjection());
    }

    void propose() {
        recorded(
                ACV,
                new ProgrammeOpened(
                        ACV,
                        VALMORET,
                        ProgrammeKind.ACTION_COEUR_DE_VILLE,
                        "Action cœur de ville",
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        List.of(new Axis(2, "commerce"), new Axis(4, "espaces publics"))));
        recorded(
                HALL,
                new ProjectProposed(
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03",
                        "Réhabilitation de la halle marchande",
                        "résumé",
                        List.of(4, 2),
                        TOWN,
                        LocalDate.of(2026, 1, 5)));
    }

    long frame(long euros, LocalDate endsOn) {
        return recorded(
                HALL,
                new ProjectFramed(
                        HALL,
                        null,
                        new ProjectFrame(
                                "objectifs", "périmètre", START_OF_WORKS, endsOn, Money.euros(euros), DIRECTOR),
                        TODAY));
    }

    void proposeAction(ActionId action, long euros) {
        recorded(
                action,
                new ActionProposed(
                        action,
                        HALL,
                        ACV,
                        VALMORET,
                        "A-2.03.1",
                        "Travaux",
                        Money.euros(euros),
                        START_OF_WORKS,
                        END_OF_WORKS,
                        null,
                        TODAY));
    }

    ProjectLine line(LocalDate today) {
        return dashboards().projects(READER, ACV, today, PortfolioFilter.NONE).getFirst();
    }

    ProgrammeDashboards dashboards() {
        return new ProgrammeDashboards(jdbc());
    }

    ActionSheets actions() {
        return new ActionSheets(jdbc());
    }
}
