package fr.gouvernail.query.platform.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a refusal to a program: French unless English is what is asked for first. */
final class RejectionLocale {

    static Locale of(@Nullable String acceptLanguage) {
        return acceptLanguage != null
                        && acceptLanguage.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.FRENCH;
    }

    private RejectionLocale() {}
}
