package fr.gouvernail.contract.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The planning file on which the opinion is asked.
 *
 * @param filedOn the day it was filed, complete
 * @param reference its number at the town hall, such as {@code PC 099 001 26 00012}; null while there is none
 */
public record PermitFile(
        PermitKind kind, LocalDate filedOn, @Nullable String reference) {}
