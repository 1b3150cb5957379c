package fr.gouvernail.query.platform.web;

import fr.gouvernail.query.platform.reading.Reader;
import org.jspecify.annotations.Nullable;

/** What the frame of a page says beside names: always of today, whatever past is read below it. */
public interface ShellFacts {

    /** How many things wait for the reader. */
    int pendingCount(Reader reader);

    /** How many events the reader's territory has had since that position. */
    long following(Reader reader, long position);

    /** The sitting that was closed at that position, in words; null when none was. */
    @Nullable
    String sittingAt(Reader reader, long position);
}
