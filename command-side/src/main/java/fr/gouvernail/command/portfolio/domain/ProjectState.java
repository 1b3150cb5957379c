package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Home;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a project's decisions look at.
 *
 * @param frame null until it is framed
 * @param percent share of the work done, 0 to 100
 * @param weather null until progress is reported
 */
record ProjectState(
        Home home,
        Phase phase,
        @Nullable ProjectFrame frame,
        int percent,
        @Nullable Weather weather) {

    static ProjectState evolve(@Nullable ProjectState state, ProjectEvent event) {
        return switch (event) {
            case ProjectProposed proposed ->
                new ProjectState(new Home(proposed.territory(), proposed.programme()), Phase.IDEA, null, 0, null);
            case ProjectFramed framed -> of(state).framed(framed.current());
            case ProjectLaunched launched -> of(state).in(launched.currentPhase());
            case ProgressReported reported -> of(state).standing(reported.percent(), reported.weather());
        };
    }

    boolean framed() {
        return frame != null;
    }

    /** Framing is what turns an idea into a study; a frame drawn anew leaves the phase as it is. */
    private ProjectState framed(ProjectFrame newFrame) {
        return new ProjectState(home, phase == Phase.IDEA ? Phase.STUDY : phase, newFrame, percent, weather);
    }

    private ProjectState in(Phase newPhase) {
        return new ProjectState(home, newPhase, frame, percent, weather);
    }

    private ProjectState standing(int newPercent, Weather newWeather) {
        return new ProjectState(home, phase, frame, newPercent, newWeather);
    }

    private static ProjectState of(@Nullable ProjectState state) {
        return Objects.requireNonNull(state);
    }
}
