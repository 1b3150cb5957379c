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
 * @param from the first day of its period
 * @param submittedBy who handed it in last; null before
 * @param submissions how often it was handed in
 */
record ReportState(
        Home home,
        ProjectId project,
        PersonId by,
        LocalDate from,
        LocalDate dueOn,
        Stage stage,
        @Nullable PersonId submittedBy,
        int submissions) {

    enum Stage {
        AWAITED,
        SUBMITTED,
        ACCEPTED,
        CALLED_OFF
    }

    static ReportState evolve(@Nullable ReportState state, ReportEvent event, @Nullable PersonId actor) {
        return switch (event) {
            case ReportAsked e ->
                new ReportState(
                        new Home(e.territory(), e.programme()),
                        e.project(),
                        e.period().by(),
                        e.period().from(),
                        e.period().dueOn(),
                        Stage.AWAITED,
                        null,
                        0);
            case ReportSubmitted e -> of(state).submitted(e.number(), actor);
            case ReportAccepted _ -> of(state).in(Stage.ACCEPTED, of(state).dueOn);
            case ReportSentBack e -> of(state).in(Stage.AWAITED, e.currentDueOn());
            case ReportCalledOff _ -> of(state).in(Stage.CALLED_OFF, of(state).dueOn);
        };
    }

    private ReportState submitted(int number, @Nullable PersonId actor) {
        return new ReportState(home, project, by, from, dueOn, Stage.SUBMITTED, actor, number);
    }

    private ReportState in(Stage newStage, LocalDate newDue) {
        return new ReportState(home, project, by, from, newDue, newStage, submittedBy, submissions);
    }

    private static ReportState of(@Nullable ReportState state) {
        return Objects.requireNonNull(state);
    }
}
