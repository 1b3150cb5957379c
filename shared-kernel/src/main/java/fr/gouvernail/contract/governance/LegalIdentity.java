package fr.gouvernail.contract.governance;

import org.jspecify.annotations.Nullable;

/**
 * Whose acts a council's are.
 *
 * @param name official name of the local authority
 * @param siret fourteen digits
 * @param prefecture who reviews its acts, such as {@code PREF038}, {@code SPREF0382} or {@code SGAR084}; null when not known
 */
public record LegalIdentity(
        String name, String siret, @Nullable String prefecture) {}
