package fr.gouvernail.query.platform.administration;

/**
 * How a projection stands beside the store. Positions are places in the one order of events.
 *
 * @param position last one written, -1 for none
 * @param head last one of the store, -1 for none
 * @param lag events still to be written
 * @param missing positions that were skipped: anything but 0 is a fault
 * @param running false when it is stopped, or held up by an error
 * @param version of the projection's code: a new one has it rebuilt at the next start
 */
public record ProjectionStanding(
        String name, long position, long head, long lag, long missing, boolean running, int version) {}
