package fr.gouvernail.query.governance.ui;

import fr.gouvernail.query.governance.view.ConsultationRow;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.governance.view.SittingState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Sittings, and the last days of written consultations, as an iCalendar file (RFC 5545): whole days, since neither has an hour. */
final class CalendarFile {

    private static final int LONGEST_LINE_BYTES = 75;
    private static final String LINE_END = "\r\n";

    /** @param consultations those under way: the last day to answer is the day to be reminded of */
    static String of(List<SittingRow> sittings, List<ConsultationRow> consultations, String toAnswer) {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Gouvernail//Calendrier des instances//FR");
        line(file, "CALSCALE:GREGORIAN");
        for (var sitting : sittings) {
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + sitting.sitting());
            // The stamp has to be the same each time the same version is fetched: the day it was convened.
            line(file, "DTSTAMP:" + stamp(sitting.convenedOn()));
            line(file, "SEQUENCE:" + sitting.version());
            day(file, sitting.heldOn());
            if (sitting.state() == SittingState.CALLED_OFF) {
                line(file, "STATUS:CANCELLED");
            }
            line(file, "SUMMARY:" + escaped(String.valueOf(sitting.bodyName())));
            line(file, "LOCATION:" + escaped(sitting.place()));
            line(file, "END:VEVENT");
        }
        for (var consultation : consultations) {
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + consultation.consultation());
            line(file, "DTSTAMP:" + stamp(consultation.openedOn()));
            line(file, "SEQUENCE:" + consultation.version());
            day(file, consultation.closesOn());
            line(file, "SUMMARY:" + escaped(toAnswer + " " + consultation.bodyName()));
            line(file, "DESCRIPTION:" + escaped(consultation.reference() + " · " + consultation.title()));
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String stamp(LocalDate day) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").format(day.atStartOfDay(ZoneOffset.UTC));
    }

    private static void day(StringBuilder file, LocalDate day) {
        line(file, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line(file, "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A longer line goes on in the next one, after a space; no character is cut. */
    private static void line(StringBuilder file, String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            var written = Character.toString(character);
            int length = written.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > LONGEST_LINE_BYTES) {
                file.append(LINE_END).append(' ');
                bytes = 1;
            }
            file.append(written);
            bytes += length;
            at += Character.charCount(character);
        }
        file.append(LINE_END);
    }

    private CalendarFile() {}
}
