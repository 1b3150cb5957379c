package fr.gouvernail.query.governance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.governance.view.SeatRow;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.web.PersonNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final PersonId PERSON = new PersonId(new UUID(3, 1));

    private final PersonNames names = new PersonNames(new OneName(), List.of());

    @Test
    void outsideOnlyElectedMembersInOfficeAreNamed() {
        var outside = new SeatNames(names, false, DAY);

        assertThat(outside.of(seat(SeatQuality.ELECTED, null))).isEqualTo("la maire");
        assertThat(outside.of(seat(SeatQuality.OFFICIAL, null))).isNull();
        assertThat(outside.of(seat(SeatQuality.RESIDENT, null))).isNull();
        assertThat(outside.of(seat(SeatQuality.ELECTED, DAY.minusDays(1)))).isNull();
    }

    @Test
    void theAdministrationsKnowEverybody() {
        assertThat(new SeatNames(names, true, DAY).of(seat(SeatQuality.EXPERT, DAY.minusDays(1))))
                .isEqualTo("la maire");
    }

    private static SeatRow seat(SeatQuality quality, @Nullable LocalDate until) {
        return new SeatRow(PERSON, quality, true, false, LocalDate.of(2023, 2, 1), until, null, null, 7, null);
    }

    private static final class OneName implements Directory {

        @Override
        public String nameOf(PersonId person) {
            return "la maire";
        }

        @Override
        public Map<PersonId, Person> find(Collection<PersonId> persons) {
            return Map.of();
        }

        @Override
        public List<Person> personsOf(TerritoryId territory) {
            return List.of();
        }
    }
}
