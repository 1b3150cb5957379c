package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.GrantToSettle;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.governance.view.ResolutionSubjects.ProjectNow;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.MoneyText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the form of a decision on a project's life into its resolution, and proposes what is known of the project. */
final class ProjectLifeForms {

    static final String SUSPEND = "suspend-project";
    static final String RESUME = "resume-project";
    static final String COMPLETE = "complete-project";
    static final String ABANDON = "abandon-project";
    static final String REFRAME = "reframe-project";

    static final List<String> KINDS = List.of(REFRAME, SUSPEND, RESUME, COMPLETE, ABANDON);

    private static final String SUBJECT = "sujet";

    private static final String REASON = "motif";

    static Resolution read(String kind, ProjectId project, FormInput form, @Nullable ProjectNow now) {
        return switch (kind) {
            case SUSPEND ->
                new Resolution.SuspendProject(
                        project, form.longText(REASON), form.date("revue"), legacy(form, now, false));
            case RESUME -> new Resolution.ResumeProject(project, form.longText(REASON));
            case COMPLETE -> new Resolution.CompleteProject(project, form.optional(REASON), legacy(form, now, true));
            case ABANDON -> new Resolution.AbandonProject(project, form.longText(REASON), legacy(form, now, true));
            case REFRAME -> new Resolution.ReframeProject(project, frame(form), form.longText(REASON));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Only a suspension may leave without lessons: the work is to go on. */
    private static Legacy legacy(FormInput form, @Nullable ProjectNow now, boolean forGood) {
        var lessons = forGood ? form.longText("enseignements") : form.optional("enseignements");
        return new Legacy(lessons, form.money("prevision"), toSettle(form, now), form.longText("actions"));
    }

    /** Of the grants the project has now, those that were ticked: the form names them, the plan says what they are. */
    private static List<GrantToSettle> toSettle(FormInput form, @Nullable ProjectNow now) {
        return now == null
                ? List.of()
                : now.grants().stream()
                        .filter(grant -> form.isChosen("solder", grant.choice()))
                        .map(grant -> new GrantToSettle(
                                grant.plan(), grant.key(), grant.funder(), grant.scheme(), new Money(grant.amountHt())))
                        .toList();
    }

    private static ProjectFrame frame(FormInput form) {
        return new ProjectFrame(
                form.longText("objectifs"),
                form.longText("perimetre"),
                form.date("debut"),
                form.date("fin"),
                form.money("cout"),
                form.optionallyParsed("pilote", PersonId::of));
    }

    /** What is known of the project of the form, where its kind is of these; null for every other form. */
    static @Nullable ProjectNow now(Reader reader, String kind, FormInput form, ResolutionSubjects subjects) {
        if (!KINDS.contains(kind) || form.value(SUBJECT).isEmpty()) {
            return null;
        }
        try {
            return subjects.project(reader, ProjectId.of(form.value(SUBJECT))).orElse(null);
        } catch (IllegalArgumentException ofAnotherKind) {
            return null;
        }
    }

    /** The frame and the forecast as they stand, in a form that nothing was typed into yet. */
    static void propose(String kind, @Nullable ProjectNow now, FormInput form) {
        if (now == null || form.has(REASON)) {
            return;
        }
        if (!kind.equals(REFRAME)) {
            form.with("prevision", MoneyText.of(now.forecastHt()));
            return;
        }
        form.with("objectifs", now.objectives())
                .with("perimetre", now.perimeter())
                .with("debut", now.startsOn())
                .with("fin", now.endsOn())
                .with("cout", MoneyText.of(now.forecastHt()))
                .with("pilote", now.lead());
    }

    private ProjectLifeForms() {}
}
