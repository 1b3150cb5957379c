package fr.gouvernail.command.governance.domain;

import org.jspecify.annotations.Nullable;

/** Reasons that may be missing. */
final class Reasons {

    /** A reason of blanks says nothing: it is none. */
    static @Nullable String given(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private Reasons() {}
}
