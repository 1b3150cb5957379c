package fr.gouvernail.query.platform.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which day it is for who reads: today, or the day on which the past position was recorded. Late and on time follow from it, so that a
 * page read in the past shows the states of that day.
 */
public final class ReadingDay {

    private final Clock clock;
    private final EventArchive archive;

    /** @param zone of the territories: the day changes at their midnight */
    public ReadingDay(Clock clock, ZoneId zone, EventArchive archive) {
        this.clock = clock.withZone(zone);
        this.archive = archive;
    }

    public LocalDate today() {
        var point = ReadingPoint.current();
        if (point == null) {
            return LocalDate.now(clock);
        }
        return archive.at(point.position())
                .map(archived -> LocalDate.ofInstant(archived.event().recordedAt(), clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
