package fr.gouvernail.contract.governance;

import org.jspecify.annotations.Nullable;

/**
 * What identifies a council's act for the préfet and for open data (SCDL délibérations 2.1.5).
 *
 * @param number its number in the council's register; null while the one it was drafted under is that number
 * @param subject code of the ACTES nomenclature at level 2, such as {@code 8.4}
 * @param budgetYears the budget year it bears on, {@code 2026} or {@code 2026/2027}; null when it bears on none
 * @param budgetName the budget's name; given with its years or not at all
 * @param link where the published act can be read; null when nowhere
 */
public record CouncilAct(
        @Nullable String number,
        String subject,
        @Nullable String budgetYears,
        @Nullable String budgetName,
        @Nullable String link) {}
