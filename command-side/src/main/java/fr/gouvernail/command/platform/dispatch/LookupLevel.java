package fr.gouvernail.command.platform.dispatch;

/** How far the look-ups have come, as the dispatcher needs to know it: a refusal made while they were behind the store is not final. */
public interface LookupLevel {

    /** Position of the last event that the look-ups know. */
    long position();

    /** Whether the look-ups know all that is in the store by now. Waits for them, briefly. */
    boolean areLevel();

    /**
     * Whether the look-ups were behind the store when they stood at that position, and have caught up by now. Waits for them, briefly.
     */
    boolean haveCaughtUpSince(long position);
}
