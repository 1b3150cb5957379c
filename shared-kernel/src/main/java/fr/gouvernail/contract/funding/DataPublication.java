package fr.gouvernail.contract.funding;

import java.time.LocalDate;

/**
 * Where and since when the essential data of a convention are published.
 *
 * @param link the address at which they can be read
 */
public record DataPublication(LocalDate publishedOn, String link) {}
