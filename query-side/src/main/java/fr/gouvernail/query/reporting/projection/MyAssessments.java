package fr.gouvernail.query.reporting.projection;

import fr.gouvernail.contract.assessment.BackingEvent.CommitmentMade;
import fr.gouvernail.contract.assessment.BackingEvent.CommitmentWithdrawn;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionAnswered;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionCorrected;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.EffectEvent.EffectDropped;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.EffectEvent.EffectObserved;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemAssigned;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ItemRated;
import fr.gouvernail.contract.assessment.FeasibilityEvent.ReserveLifted;
import fr.gouvernail.contract.assessment.FeasibilityItem;
import fr.gouvernail.contract.assessment.Rating;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.FeasibilityId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.projection.Rows;
import fr.gouvernail.query.reporting.view.MyItemKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the examination of projects, their backing, their effects and the contributions to them ask of people. */
final class MyAssessments {

    private static final int SHORT = 160;

    private static final String ASSIGNED = """
            INSERT INTO my_item (item_key, kind, territory, person, role, subject, related, detail, active, due_on, since_event, last_event)
            VALUES (?, ?, ?, ?, NULL, ?, ?, NULL, false, NULL, ?, ?)
            ON CONFLICT (item_key) DO UPDATE SET person = excluded.person, since_event = excluded.since_event, last_event = excluded.last_event
            """;

    private static final String RATED =
            "UPDATE my_item SET active = ?, detail = ?, since_event = ?, last_event = ? WHERE item_key = ?";

    private static final String REWORDED = "UPDATE my_item SET detail = ?, last_event = ? WHERE item_key = ?";

    private final RecordedEvent event;
    private final Rows rows;

    MyAssessments(RecordedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    /** @return whether the event is one of an assessment that asks something, or settles it */
    boolean write() {
        switch (event.payload()) {
            case ItemAssigned e -> assigned(e);
            case ItemRated e -> rated(e);
            case ReserveLifted e -> remove(project(e.feasibility()), reserveKey(e.feasibility(), e.item()));
            case EffectForeseen e ->
                add(
                        MyItemKind.EFFECT_TO_OBSERVE + ":" + e.effect(),
                        MyItemKind.EFFECT_TO_OBSERVE,
                        event.context().actor(),
                        e.effect(),
                        e.project(),
                        e.what(),
                        e.horizon());
            case EffectObserved e -> remove(e.effect(), MyItemKind.EFFECT_TO_OBSERVE + ":" + e.effect());
            case EffectDropped e -> remove(e.effect(), MyItemKind.EFFECT_TO_OBSERVE + ":" + e.effect());
            case CommitmentMade e -> committed(e);
            case CommitmentWithdrawn e -> remove(e.backing(), commitmentKey(e.backing(), e.number()));
            case ContributionRecorded e -> received(e);
            case ContributionCorrected e -> reworded(e);
            case ContributionAnswered e ->
                remove(e.contribution(), MyItemKind.CONTRIBUTION_TO_ANSWER + ":" + e.contribution());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void assigned(ItemAssigned e) {
        var project = project(e.feasibility());
        long at = event.position();
        rows.write(
                project.text(),
                ASSIGNED,
                blockingKey(e.feasibility(), e.item()),
                MyItemKind.ITEM_BLOCKING,
                event.context().territory(),
                e.assessor(),
                project,
                project,
                at,
                at);
    }

    private void rated(ItemRated e) {
        var project = project(e.feasibility());
        long at = event.position();
        var blocking = blockingKey(e.feasibility(), e.item());
        rows.write(project.text(), RATED, e.rating() == Rating.BLOCKING, shortened(e.observation()), at, at, blocking);
        var reserve = e.reserve();
        var key = reserveKey(e.feasibility(), e.item());
        remove(project, key);
        if (reserve != null) {
            add(key, MyItemKind.RESERVE_TO_LIFT, reserve.owner(), project, project, reserve.what(), reserve.dueOn());
        }
    }

    private void committed(CommitmentMade e) {
        var until = e.commitment().validUntil();
        if (until != null) {
            add(
                    commitmentKey(e.backing(), e.number()),
                    MyItemKind.COMMITMENT_ENDING,
                    null,
                    e.backing(),
                    null,
                    e.commitment().what(),
                    until);
        }
    }

    private void received(ContributionRecorded e) {
        if (e.answerBy() != null) {
            add(
                    MyItemKind.CONTRIBUTION_TO_ANSWER + ":" + e.contribution(),
                    MyItemKind.CONTRIBUTION_TO_ANSWER,
                    null,
                    e.contribution(),
                    e.project(),
                    e.summary(),
                    e.answerBy());
        }
    }

    private void reworded(ContributionCorrected e) {
        var key = MyItemKind.CONTRIBUTION_TO_ANSWER + ":" + e.contribution();
        rows.write(e.contribution().text(), REWORDED, shortened(e.current().summary()), event.position(), key);
    }

    private void add(
            String key,
            MyItemKind kind,
            @Nullable PersonId person,
            Identifier subject,
            @Nullable Identifier related,
            String detail,
            LocalDate due) {
        long at = event.position();
        var territory = event.context().territory();
        rows.write(
                subject.text(),
                MyItems.ADD,
                key,
                kind,
                territory,
                person,
                null,
                subject,
                related,
                shortened(detail),
                true,
                due,
                at,
                at);
    }

    private void remove(Identifier subject, String key) {
        rows.write(subject.text(), MyItems.REMOVE_KEY, key);
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1).strip() + "…";
    }

    /** There is one examination a project, under the project's own number. */
    private static ProjectId project(FeasibilityId feasibility) {
        return new ProjectId(feasibility.uuid());
    }

    private static String reserveKey(FeasibilityId feasibility, FeasibilityItem item) {
        return MyItemKind.RESERVE_TO_LIFT + ":" + feasibility + ":" + item;
    }

    private static String blockingKey(FeasibilityId feasibility, FeasibilityItem item) {
        return MyItemKind.ITEM_BLOCKING + ":" + feasibility + ":" + item;
    }

    private static String commitmentKey(Identifier backing, int number) {
        return MyItemKind.COMMITMENT_ENDING + ":" + backing + ":" + number;
    }
}
