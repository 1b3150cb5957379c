package fr.gouvernail.kernel.command;

import java.util.Locale;

/** The words for a refusal, in the language of who reads it. */
@FunctionalInterface
public interface RejectionTexts {
    String textOf(CommandRejected rejected, Locale locale);
}
