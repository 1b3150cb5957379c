package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of the weather of a project, criterion by criterion. */
public sealed interface ProjectWeatherEvent extends ProjectHistory {

    @Override
    ProjectId project();

    /**
     * The weather was confirmed by the lead: each criterion with the level proposed from the figures and the one given.
     *
     * @param previous the overall level before; null the first time
     * @param proposed the worst level proposed of the critical criteria; null where none has a figure
     * @param given the worst level given of the critical criteria
     */
    @EventName("portfolio.project.weather-confirmed")
    record WeatherConfirmed(
            ProjectId project,
            List<WeatherRating> ratings,
            @Nullable Weather previous,
            @Nullable Weather proposed,
            Weather given,
            String comment,
            LocalDate effectiveOn)
            implements ProjectWeatherEvent {
        public WeatherConfirmed {
            ratings = List.copyOf(ratings);
        }
    }
}
