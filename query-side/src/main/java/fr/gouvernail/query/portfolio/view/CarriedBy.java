package fr.gouvernail.query.portfolio.view;

import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a project or an action beside its owner and its lead.
 *
 * @param pilots none for a reader to whom the trail is closed
 * @param electedReferent null too for such a reader
 * @param referred whether there is an elected referent, which every reader may know
 * @param event position of the event that named them
 */
public record CarriedBy(
        List<PersonId> pilots,
        @Nullable PersonId electedReferent,
        boolean referred,
        @Nullable String service,
        List<Partner> partners,
        @Nullable BodyId body,
        LocalDate since,
        long event) {

    static final CarriedBy NOBODY = new CarriedBy(List.of(), null, false, null, List.of(), null, LocalDate.MIN, 0);

    /** Two lines of one list together. */
    CarriedBy with(CarriedBy more) {
        return new CarriedBy(
                both(pilots, more.pilots),
                electedReferent == null ? more.electedReferent : electedReferent,
                referred || more.referred,
                service == null ? more.service : service,
                both(partners, more.partners),
                body == null ? more.body : body,
                more.since,
                more.event);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    CarriedBy referent(@Nullable PersonId person) {
        return new CarriedBy(pilots, person, true, service, partners, body, since, event);
    }

    CarriedBy pilot(PersonId person) {
        return new CarriedBy(List.of(person), electedReferent, referred, service, partners, body, since, event);
    }

    CarriedBy service(String name) {
        return new CarriedBy(
                pilots, electedReferent, referred, Objects.requireNonNull(name), partners, body, since, event);
    }

    CarriedBy partner(Partner partner) {
        return new CarriedBy(pilots, electedReferent, referred, service, List.of(partner), body, since, event);
    }

    CarriedBy body(BodyId found) {
        return new CarriedBy(pilots, electedReferent, referred, service, partners, found, since, event);
    }
}
