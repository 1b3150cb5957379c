package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.governance.FollowUpTask;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Resolution.GrantDelegation;
import fr.gouvernail.contract.governance.Resolution.ReframeProject;
import fr.gouvernail.contract.governance.Resolution.Request;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.WhyAccess;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which decisions a reader may see within the territory, and in what detail. */
final class DecisionVisibility {

    /** The kinds of resolution that decide on money: the only ones a co-financer may read. */
    static final List<String> MONEY = WhyAccess.MONEY_RESOLUTIONS;

    /** The powers to decide on money alone, by the same names. */
    static final List<String> MONEY_POWERS = MONEY.stream()
            .map(kind -> kind.toUpperCase(Locale.ROOT).replace('-', '_'))
            .toList();

    /** Whether only decisions on money are shown. */
    static boolean moneyOnly(Reader reader) {
        return reader.role() == Role.CO_FINANCER;
    }

    /** Whether votes are shown without who voted what, and what was done without who did it. */
    static boolean inSumOnly(Reader reader) {
        return !WhyAccess.of(reader).trail();
    }

    /**
     * A person as this reader may know them, as SQL: everyone within the administrations; outside of them oneself, and elected members of
     * the body in office, who act in public. Takes the parameters {@code everyone} and {@code self}.
     *
     * @param person column with the person; {@code body} column with the body
     */
    static String shown(String person, String body) {
        return """
                CASE WHEN :everyone OR %1$s = :self OR EXISTS (
                    SELECT 1 FROM governance_seat e
                    WHERE e.body = %2$s AND e.person = %1$s AND e.quality = 'ELECTED' AND e.seated_from <= CURRENT_DATE
                        AND (e.seated_until IS NULL OR e.seated_until >= CURRENT_DATE)
                        AND (e.ended_on IS NULL OR e.ended_on > CURRENT_DATE)) THEN %1$s END""".formatted(person, body);
    }

    /** The resolution without the persons this reader does not know; null when nothing is left of it. */
    static @Nullable Resolution seenBy(Reader reader, Resolution resolution) {
        if (!inSumOnly(reader)) {
            return resolution;
        }
        return switch (resolution) {
            case GrantDelegation grant -> grant.holder().equals(reader.person()) ? grant : null;
            case Request request ->
                new Request(request.tasks().stream()
                        .map(task -> reader.person().equals(task.owner())
                                ? task
                                : new FollowUpTask(task.task(), null, task.role(), task.dueOn()))
                        .toList());
            case ReframeProject reframe ->
                new ReframeProject(reframe.project(), withoutLead(reframe.frame()), reframe.reason());
            default -> resolution;
        };
    }

    private static ProjectFrame withoutLead(ProjectFrame frame) {
        return new ProjectFrame(
                frame.objectives(), frame.perimeter(), frame.startsOn(), frame.endsOn(), frame.costHt(), null);
    }

    private DecisionVisibility() {}
}
