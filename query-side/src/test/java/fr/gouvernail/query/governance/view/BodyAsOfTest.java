package fr.gouvernail.query.governance.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.projection.BodiesProjection;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.testing.ProjectionTestBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A body as of any day is what a straightforward day-by-day model of its history says, for generated histories. */
class BodyAsOfTest extends ProjectionTestBase {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    @Override
    protected List<Projection> projections() {
        return List.of(new BodiesProjection());
    }

    /** What holds on each day: changed from a day on by each rule or charter, and between days by each mandate. */
    private static final class Model {
        private final TreeMap<LocalDate, BodyRules> rules = new TreeMap<>();
        private final TreeMap<LocalDate, BodyCharter> charters = new TreeMap<>();
        private final List<Set<Integer>> seated = new ArrayList<>();

        Model(BodyRules first) {
            rules.put(LocalDate.MIN, first);
            for (int day = 0; day <= DAYS; day++) {
                seated.add(new HashSet<>());
            }
        }

        BodyRules rulesOn(LocalDate day) {
            return rules.floorEntry(day).getValue();
        }

        @Nullable
        BodyCharter charterOn(LocalDate day) {
            var entry = charters.floorEntry(day);
            return entry == null ? null : entry.getValue();
        }
    }

    @Test
    void rulesCharterAndCompositionOfAnyDayAreThoseOfTheModel() {
        for (long seed = 1; seed <= 12; seed++) {
            var random = new Random(seed);
            var body = new BodyId(new UUID(9, seed));
            var model = history(body, random);
            var view = new Bodies(jdbc());
            for (int offset = 0; offset <= DAYS; offset++) {
                var day = FIRST.plusDays(offset);
                var row = view.byId(reader(Role.DIRECTOR, VALMORET, null), body, day)
                        .orElseThrow();
                var found = new HashSet<Integer>();
                view.composition(reader(Role.DIRECTOR, VALMORET, null), body, day)
                        .forEach(seat -> found.add((int)
                                Objects.requireNonNull(seat.person()).uuid().getLeastSignificantBits()));
                assertThat(row.rules()).as("rules, seed %d, %s", seed, day).isEqualTo(model.rulesOn(day));
                assertThat(row.charter()).as("charter, seed %d, %s", seed, day).isEqualTo(model.charterOn(day));
                assertThat(found).as("members, seed %d, %s", seed, day).isEqualTo(model.seated.get(offset));
                assertThat(row.members()).as("count, seed %d, %s", seed, day).isEqualTo(found.size());
            }
        }
    }

    private Model history(BodyId body, Random random) {
        var rules = rules(random);
        var model = new Model(rules);
        recorded(body, new BodyEstablished(body, VALMORET, null, BodyKind.STEERING_COMMITTEE, "Comité", rules, FIRST));
        for (int step = 0; step < 25; step++) {
            int offset = random.nextInt(DAYS);
            var day = FIRST.plusDays(offset);
            switch (random.nextInt(4)) {
                case 0 -> {
                    var current = rules(random);
                    recorded(body, new RulesSet(body, rules, current, "Motif", day));
                    model.rules.put(day, current);
                }
                case 1 -> {
                    var charter = new BodyCharter(Decides.SILENCE, 1 + random.nextInt(30), true, 4, null, 10);
                    recorded(body, new CharterSet(body, null, charter, "Motif", day));
                    model.charters.put(day, charter);
                }
                case 2 -> seat(body, random, offset, model);
                case 3 -> end(body, random, offset, model);
                default -> throw new IllegalStateException();
            }
        }
        return model;
    }

    private void seat(BodyId body, Random random, int offset, Model model) {
        int person = random.nextInt(6);
        int last = Math.min(DAYS, offset + random.nextInt(15));
        // A free day on each side: two mandates in a row would look like one to the model.
        for (int day = Math.max(0, offset - 1); day <= Math.min(DAYS, last + 1); day++) {
            if (model.seated.get(day).contains(person)) {
                return;
            }
        }
        var from = FIRST.plusDays(offset);
        var until = FIRST.plusDays(last);
        recorded(body, new MemberSeated(body, id(person), SeatQuality.ELECTED, true, false, from, until));
        for (int day = offset; day <= last; day++) {
            model.seated.get(day).add(person);
        }
    }

    /** Ends the mandate that runs on that day: it ends the day before, and nothing of it comes after. */
    private void end(BodyId body, Random random, int offset, Model model) {
        int person = random.nextInt(6);
        if (!model.seated.get(offset).contains(person)) {
            return;
        }
        recorded(body, new SeatEnded(body, id(person), "Départ", FIRST.plusDays(offset)));
        for (int day = offset; day <= DAYS && model.seated.get(day).contains(person); day++) {
            model.seated.get(day).remove(person);
        }
    }

    private static BodyRules rules(Random random) {
        return new BodyRules(Quorum.FIXED, 1 + random.nextInt(9), random.nextBoolean(), random.nextInt(8));
    }

    private static PersonId id(int person) {
        return new PersonId(new UUID(10, person));
    }
}
