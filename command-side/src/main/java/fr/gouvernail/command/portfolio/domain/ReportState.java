package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.ReportEvent;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAccepted;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportCalledOff;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSentBack;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportSubmitted;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a report look at.
 *
 * @param by who is to write it
 * @param submissions how often it was handed in
 */
record ReportState(Home home, ProjectId project, PersonId by, LocalDate dueOn, Stage stage, int submissions) {

    enum Stage {
        AWAITED,
        SUBMITTED,
        ACCEPTED,
        CALLED_OFF
    }

    static ReportState evolve(@Nullable ReportState state, ReportEvent event) {
        return switch (event) {
            case ReportAsked e ->
                new ReportState(
                        new Home(e.territory(), e.programme()),
                        e.project(),
                        e.period().by(),
                        e.period().dueOn(),
                        Stage.AWAITED,
                        0);
            case ReportSubmitted e -> of(state).submitted(e.number());
            case ReportAccepted _ -> of(state).in(Stage.ACCEPTED, of(state).dueOn);
            case ReportSentBack e -> of(state).in(Stage.AWAITED, e.currentDueOn());
            case ReportCalledOff _ -> of(state).in(Stage.CALLED_OFF, of(state).dueOn);
        };
    }

    private ReportState submitted(int number) {
        return new ReportState(home, project, by, dueOn, Stage.SUBMITTED, number);
    }

    private ReportState in(Stage newStage, LocalDate newDue) {
        return new ReportState(home, project, by, newDue, newStage, submissions);
    }

    private static ReportState of(@Nullable ReportState state) {
        return Objects.requireNonNull(state);
    }
}
