package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about the weather of a project. */
public sealed interface ProjectWeatherCommand extends Command {

    ProjectId project();

    @Override
    default ProjectId target() {
        return project();
    }

    /**
     * Confirms the weather of a project under way, criterion by criterion; the overall level is the worst of those that the rule book
     * calls critical (W-06).
     *
     * <p>Errors: {@code portfolio.project.closed}, {@code portfolio.project.suspended}, {@code portfolio.project.not-launched},
     * {@code portfolio.weather.criteria-incomplete}, {@code portfolio.weather.critical-missing},
     * {@code portfolio.weather.proposal-missing}, {@code portfolio.weather.proposal-unfounded},
     * {@code portfolio.weather.comment-missing}, {@code portfolio.weather.figure-missing}, {@code portfolio.in-the-future}.
     *
     * @param ratings every criterion once, with the proposal that was shown; what they say of being critical is not looked at
     */
    @CommandName("portfolio.project.confirm-weather")
    record ConfirmWeather(
            ProjectId project,
            @Nullable Long expectedVersion,
            List<WeatherRating> ratings,
            @LongText String comment,
            LocalDate effectiveOn)
            implements ProjectWeatherCommand {
        public ConfirmWeather {
            ratings = List.copyOf(ratings);
        }
    }
}
