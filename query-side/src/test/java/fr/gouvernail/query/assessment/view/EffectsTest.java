package fr.gouvernail.query.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.assessment.Confidence;
import fr.gouvernail.contract.assessment.EffectDomain;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.EffectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was foreseen beside what was seen, and how each assessor's forecasts came out. */
class EffectsTest extends AssessmentTestBase {

    private static final LocalDate HORIZON = LocalDate.of(2029, 6, 30);

    private EffectId foreseen(int number, boolean wanted, int intensity) {
        var id = new EffectId(new UUID(7, number));
        recorded(
                id,
                new EffectForeseen(
                        id,
                        HALL,
                        VALMORET,
                        null,
                        EffectDomain.TRADE,
                        wanted,
                        "Effet " + number,
                        null,
                        intensity,
                        Confidence.MEDIUM,
                        HORIZON,
                        DAY));
        return id;
    }

    private void seen(EffectId id, int intensity, int observed, LocalDate on) {
        recorded(id, new EffectObserved(id, observed, observed - intensity, "Comptage", null, on));
    }

    private EffectRow.Sheet sheet(EffectId id) {
        return new Effects(jdbc())
                .find(reader(Role.DIRECTOR, VALMORET, null), id)
                .orElseThrow();
    }

    private List<AssessorAccuracy> accuracy() {
        return new Effects(jdbc()).accuracy(reader(Role.DIRECTOR, VALMORET, null));
    }

    @Test
    void anObservationRecordedLateDoesNotReplaceOneOfALaterDay() {
        var id = foreseen(1, true, 3);
        seen(id, 3, 2, DAY.plusDays(30));
        seen(id, 3, -1, DAY.plusDays(10));
        var seen = Objects.requireNonNull(sheet(id).effect().seen());
        assertThat(seen.observed()).isEqualTo(2);
        assertThat(seen.gap()).isEqualTo(-1);
        assertThat(seen.on()).isEqualTo(DAY.plusDays(30));
        assertThat(sheet(id).observations())
                .extracting(EffectRow.Observation::observed)
                .containsExactly(-1, 2);
        assertThat(sheet(id).effect().version()).isEqualTo(2);
        assertThat(sheet(id).effect().intensity()).as("the forecast stays").isEqualTo(3);
    }

    @Test
    void onTheSameDayTheLastWordCounts() {
        var id = foreseen(1, true, 3);
        seen(id, 3, 2, DAY);
        seen(id, 3, 1, DAY);
        assertThat(Objects.requireNonNull(sheet(id).effect().seen()).observed()).isEqualTo(1);
    }

    @Test
    void anEffectIsToBeLookedAtFromItsHorizonUntilSomebodyDid() {
        var id = foreseen(1, true, 3);
        assertThat(sheet(id).effect().isToLookAt(HORIZON.minusDays(1))).isFalse();
        assertThat(sheet(id).effect().isToLookAt(HORIZON)).isTrue();
        seen(id, 3, 0, HORIZON);
        assertThat(sheet(id).effect().isToLookAt(HORIZON)).isFalse();
        var dropped = foreseen(2, true, 3);
        recorded(dropped, new EffectDropped(dropped, "Inscrit deux fois", DAY));
        assertThat(sheet(dropped).effect().isToLookAt(HORIZON)).isFalse();
    }

    @Test
    void anAssessorIsKnownByWhatWasSeenOfTheirForecasts() {
        assertThat(accuracy()).isEmpty();
        var right = foreseen(1, true, 3);
        var weaker = foreseen(2, true, 2);
        var contrary = foreseen(3, false, 1);
        var none = foreseen(4, false, 2);
        foreseen(5, true, 1);
        assertThat(accuracy()).containsExactly(new AssessorAccuracy(DIRECTOR, 5, 0, 0, 0));
        seen(right, 3, 3, DAY);
        seen(weaker, 2, 1, DAY);
        seen(contrary, 1, -2, DAY);
        seen(none, 2, 0, DAY);
        assertThat(accuracy())
                .as("gaps 0, 1, 3 and 2 make 1.5 on average")
                .containsExactly(new AssessorAccuracy(DIRECTOR, 5, 4, 2, 15));
        recorded(contrary, new EffectDropped(contrary, "Hors du périmètre", DAY));
        assertThat(accuracy()).containsExactly(new AssessorAccuracy(DIRECTOR, 4, 3, 2, 10));
    }

    @Test
    void thoseStillExpectedComeFirstAndTheWantedOnesBeforeTheOthers() {
        var dropped = foreseen(1, true, 3);
        var unwanted = foreseen(2, false, 3);
        var wanted = foreseen(3, true, 3);
        recorded(dropped, new EffectDropped(dropped, "Inscrit deux fois", DAY));
        assertThat(new Effects(jdbc()).of(reader(Role.DIRECTOR, VALMORET, null), HALL))
                .extracting(EffectRow::effect)
                .containsExactly(wanted, unwanted, dropped);
        assertThat(Objects.requireNonNull(sheet(dropped).effect().dropped()).reason())
                .isEqualTo("Inscrit deux fois");
    }

    @Test
    void anotherTerritorySeesNothing() {
        var id = foreseen(1, true, 3);
        var elsewhere = reader(Role.DIRECTOR, SAINT_AUBRAC, null);
        assertThat(new Effects(jdbc()).of(elsewhere, HALL)).isEmpty();
        assertThat(new Effects(jdbc()).find(elsewhere, id)).isEmpty();
        assertThat(new Effects(jdbc()).accuracy(elsewhere)).isEmpty();
    }

    /** Observations of different days, recorded in any order, leave the one of the last day. */
    @Test
    void theOrderOfRecordingDoesNotChangeWhatADaySays() {
        long seed = 20_260_402;
        var random = new Random(seed);
        for (int round = 1; round <= 40; round++) {
            int intensity = 1 + random.nextInt(3);
            var id = foreseen(round, random.nextBoolean(), intensity);
            var looks = new ArrayList<Look>();
            for (int day = 0; day < 1 + random.nextInt(6); day++) {
                looks.add(new Look(random.nextInt(7) - 3, DAY.plusDays(1 + day * 3L)));
            }
            var last = Collections.max(looks, Comparator.comparing(Look::on));
            Collections.shuffle(looks, random);
            looks.forEach(look -> seen(id, intensity, look.observed(), look.on()));
            var seen = Objects.requireNonNull(sheet(id).effect().seen());
            assertThat(new Look(seen.observed(), seen.on()))
                    .as("seed %d, round %d, recorded as %s", seed, round, looks)
                    .isEqualTo(last);
            assertThat(seen.gap()).as("seed %d, round %d", seed, round).isEqualTo(last.observed() - intensity);
        }
    }

    private record Look(int observed, LocalDate on) {}
}
