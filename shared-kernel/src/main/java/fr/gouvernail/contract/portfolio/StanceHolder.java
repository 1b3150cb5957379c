package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands somewhere on an option: exactly one of a body, an organisation and a person.
 *
 * @param person by id alone: the name is in the directory, where it can be erased
 */
public record StanceHolder(
        @Nullable BodyId body,
        @Nullable OrganisationId organisation,
        @Nullable PersonId person) {

    public static StanceHolder body(BodyId body) {
        return new StanceHolder(body, null, null);
    }

    public static StanceHolder organisation(OrganisationId organisation) {
        return new StanceHolder(null, organisation, null);
    }

    public static StanceHolder person(PersonId person) {
        return new StanceHolder(null, null, person);
    }

    public boolean isExactlyOne() {
        return Stream.<@Nullable Identifier>of(body, organisation, person)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
