package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;

/** Gathers what the weather of a project is proposed from, other contexts included. */
@FunctionalInterface
public interface FiguresOfWeather {

    WeatherFigures of(Reader reader, ProjectSheet sheet, LocalDate day);
}
