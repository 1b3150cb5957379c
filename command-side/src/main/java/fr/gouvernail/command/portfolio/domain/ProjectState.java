package fr.gouvernail.command.portfolio.domain;

import fr.gouvernail.contract.portfolio.Phase;
import fr.gouvernail.contract.portfolio.ProjectEvent;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProgressReported;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectAbandoned;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectBlocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectCompleted;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectFramed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectLaunched;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectReframed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectResumed;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectSuspended;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectTakenOver;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectUnblocked;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectWithdrawn;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent;
import fr.gouvernail.contract.portfolio.ProjectWeatherEvent.WeatherConfirmed;
import fr.gouvernail.contract.portfolio.Weather;
import fr.gouvernail.kernel.command.Home;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a project's decisions look at.
 *
 * @param proposedOn the day it was proposed here
 * @param frame null until it is framed
 * @param percent share of the work done, 0 to 100
 * @param weather the one of the latest day it was given for; null until it is
 * @param launchedByDecision not so when it was taken over
 * @param suspendedOn null while it is not suspended
 */
record ProjectState(
        Home home,
        LocalDate proposedOn,
        Phase phase,
        @Nullable ProjectFrame frame,
        int percent,
        @Nullable GivenWeather weather,
        @Nullable LocalDate suspendedOn,
        OpenBlocks blocks,
        boolean launchedByDecision) {

    /** The weather, and the day it was given for. */
    record GivenWeather(Weather level, LocalDate on) {}

    static ProjectState evolve(@Nullable ProjectState state, ProjectEvent event) {
        return switch (event) {
            case ProjectProposed proposed ->
                proposed(new Home(proposed.territory(), proposed.programme()), proposed.effectiveOn());
            case ProjectFramed framed -> of(state).framed(framed.current());
            case ProjectReframed reframed -> of(state).framed(reframed.current());
            case ProjectLaunched launched -> of(state).launchedInto(launched.currentPhase());
            case ProjectTakenOver taken -> of(state).in(taken.currentPhase()).standing(taken.percent(), null);
            case ProgressReported reported ->
                of(state).standing(reported.percent(), of(state).later(reported.weather(), reported.effectiveOn()));
            case ProjectSuspended suspended -> of(state).suspendedSince(suspended.effectiveOn());
            case ProjectResumed _ -> of(state).suspendedSince(null);
            case ProjectCompleted completed -> of(state).in(completed.currentPhase());
            case ProjectAbandoned abandoned -> of(state).in(abandoned.currentPhase());
            case ProjectWithdrawn withdrawn -> of(state).in(withdrawn.currentPhase());
            case ProjectBlocked blocked -> {
                var known = of(state);
                yield known.with(known.blocks().begun(blocked.number(), blocked.effectiveOn()));
            }
            case ProjectUnblocked unblocked -> {
                var known = of(state);
                yield known.with(known.blocks().lifted(unblocked.number()));
            }
        };
    }

    ProjectState evolve(ProjectWeatherEvent event) {
        return switch (event) {
            case WeatherConfirmed confirmed -> standing(percent, later(confirmed.given(), confirmed.effectiveOn()));
        };
    }

    @Nullable
    Weather lastWeather() {
        return weather == null ? null : weather.level();
    }

    /** What is said late of an earlier day changes the past, not what holds now. */
    private GivenWeather later(Weather level, LocalDate on) {
        return weather == null || !on.isBefore(weather.on()) ? new GivenWeather(level, on) : weather;
    }

    private static ProjectState proposed(Home home, LocalDate proposedOn) {
        return new ProjectState(home, proposedOn, Phase.IDEA, null, 0, null, null, OpenBlocks.NONE, false);
    }

    boolean framed() {
        return frame != null;
    }

    /** Framing is what turns an idea into a study; a frame drawn anew leaves the phase as it is. */
    private ProjectState framed(ProjectFrame newFrame) {
        var now = phase == Phase.IDEA ? Phase.STUDY : phase;
        return new ProjectState(
                home, proposedOn, now, newFrame, percent, weather, suspendedOn, blocks, launchedByDecision);
    }

    private ProjectState launchedInto(Phase newPhase) {
        return new ProjectState(home, proposedOn, newPhase, frame, percent, weather, suspendedOn, blocks, true);
    }

    private ProjectState in(Phase newPhase) {
        return new ProjectState(
                home, proposedOn, newPhase, frame, percent, weather, suspendedOn, blocks, launchedByDecision);
    }

    private ProjectState standing(int newPercent, @Nullable GivenWeather newWeather) {
        return new ProjectState(
                home, proposedOn, phase, frame, newPercent, newWeather, suspendedOn, blocks, launchedByDecision);
    }

    private ProjectState suspendedSince(@Nullable LocalDate day) {
        return new ProjectState(home, proposedOn, phase, frame, percent, weather, day, blocks, launchedByDecision);
    }

    private ProjectState with(OpenBlocks newBlocks) {
        return new ProjectState(
                home, proposedOn, phase, frame, percent, weather, suspendedOn, newBlocks, launchedByDecision);
    }

    private static ProjectState of(@Nullable ProjectState state) {
        return Objects.requireNonNull(state);
    }
}
