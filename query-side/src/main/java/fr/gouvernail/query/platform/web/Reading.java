package fr.gouvernail.query.platform.web;

/**
 * Where in time a page reads, for its templates.
 *
 * @param position position of the last event taken into account; -1 when unknown
 * @param label the date and time of that event, in words
 * @param following how many events have been recorded since
 * @param presentUrl the same page, today
 * @param changesUrl the page that lists what has changed since
 */
public record Reading(boolean past, long position, String label, long following, String presentUrl, String changesUrl) {

    public boolean isPast() {
        return past;
    }
}
