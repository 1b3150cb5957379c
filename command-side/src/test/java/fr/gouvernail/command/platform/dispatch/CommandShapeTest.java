package fr.gouvernail.command.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.SittingCommand.PutOnAgenda;
import fr.gouvernail.contract.governance.SittingCommand.RecordAttendance;
import fr.gouvernail.contract.territory.OrganisationCommand.RenameOrganisation;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommandShapeTest {

    private static final SittingId SITTING = new SittingId(new UUID(0, 1));

    @Test
    void anOptionalComponentMayBeMissing() {
        assertThatCode(() -> CommandShape.check(new PutOnAgenda(SITTING, null, "Point", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void anEmptyTextIsAMissingField() {
        refused(new PutOnAgenda(SITTING, 0L, "  ", null), PlatformRejection.FIELD_MISSING, Map.of("field", "title"));
    }

    @Test
    void aTitleIsAtMostThreeHundredCharacters() {
        assertThatCode(() -> CommandShape.check(new PutOnAgenda(SITTING, 0L, "x".repeat(300), null)))
                .doesNotThrowAnyException();
        refused(
                new PutOnAgenda(SITTING, 0L, "x".repeat(301), null),
                PlatformRejection.TEXT_TOO_LONG,
                Map.of("field", "title", "limit", "300", "length", "301"));
    }

    @Test
    void aLongTextIsAtMostTwentyThousandCharacters() {
        var organisation = new OrganisationId(new UUID(0, 2));
        assertThatCode(() -> CommandShape.check(new RenameOrganisation(organisation, 0L, "Nom", "x".repeat(20_000))))
                .doesNotThrowAnyException();
        refused(
                new RenameOrganisation(organisation, 0L, "Nom", "x".repeat(100_000)),
                PlatformRejection.TEXT_TOO_LONG,
                Map.of("field", "reason", "limit", "20000", "length", "100000"));
    }

    @Test
    void aDayBeforeTheFirstIsMistyped() {
        refused(
                new AskOpinionOf(LocalDate.of(1026, 3, 2)),
                PlatformRejection.DAY_TOO_EARLY,
                Map.of("field", "effectiveOn", "value", "1026-03-02", "first", "1990-01-01"));
    }

    private record AskOpinionOf(LocalDate effectiveOn) {}

    @Test
    void aListIsBounded() {
        var one = new Attendance(new PersonId(new UUID(0, 3)), Attendance.Presence.PRESENT, null);
        refused(
                new RecordAttendance(SITTING, 0L, Collections.nCopies(1_001, one)),
                PlatformRejection.LIST_TOO_LONG,
                Map.of("field", "attendances", "limit", "1000", "size", "1001"));
    }

    @Test
    void controlCharactersAreRefused() {
        refused(
                new PutOnAgenda(SITTING, 0L, "a\u0000b", null),
                PlatformRejection.FIELD_MALFORMED,
                Map.of("field", "title", "value", "U+0000…U+001F"));
    }

    private static void refused(Record command, PlatformRejection code, Map<String, String> parameters) {
        assertThatThrownBy(() -> CommandShape.check(command))
                .isInstanceOfSatisfying(CommandRejected.class, rejected -> {
                    org.assertj.core.api.Assertions.assertThat(rejected.code()).isEqualTo(code);
                    org.assertj.core.api.Assertions.assertThat(rejected.parameters())
                            .isEqualTo(parameters);
                });
    }
}
