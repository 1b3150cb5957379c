package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.GateFacts;
import fr.gouvernail.kernel.rule.ValidationGate;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold before a project is validated, put together from what each view knows of it. Read at a past position it is the dossier
 * as a committee saw it on that day.
 */
public final class ProjectValidation {

    /** What the funding plans, the causal map and the State services say of a project; each is asked of its own views. */
    public interface Elsewhere {

        GateFacts.Money money(Reader reader, ProjectId project);

        /** Roles that read the map with the project's levers as they are now. */
        int reviewers(Reader reader, ProjectId project);

        GateFacts.Opinions opinions(Reader reader, ProjectId project, LocalDate day);

        /** What the rules say of those opinions themselves. */
        List<Finding> ofOpinions(Reader reader, ProjectId project, LocalDate day);
    }

    private final ValidationGate gate;
    private final Backings backings;
    private final Feasibilities feasibilities;
    private final Effects effects;
    private final Elsewhere elsewhere;

    public ProjectValidation(
            ValidationGate gate, Backings backings, Feasibilities feasibilities, Effects effects, Elsewhere elsewhere) {
        this.gate = gate;
        this.backings = backings;
        this.feasibilities = feasibilities;
        this.effects = effects;
        this.elsewhere = elsewhere;
    }

    /** In the order of the rules; those on the opinions themselves come last. */
    public List<Finding> findings(Reader reader, ProjectId project, LocalDate day) {
        return Stream.concat(
                        gate.findings(facts(reader, project, day), day).stream(),
                        elsewhere.ofOpinions(reader, project, day).stream())
                .toList();
    }

    /** The same, with what the deciding body may do about each. */
    public List<GateLine> lines(Reader reader, ProjectId project, LocalDate day) {
        return findings(reader, project, day).stream()
                .map(finding -> new GateLine(finding, gate.derogable(finding, day)))
                .toList();
    }

    private GateFacts facts(Reader reader, ProjectId project, LocalDate day) {
        var sheet = feasibilities.of(reader, project).orElse(null);
        var study = sheet == null ? null : sheet.study();
        return new GateFacts(
                elsewhere.money(reader, project),
                study == null ? null : new GateFacts.Running(study.expenseTtc(), study.threshold(), study.holds()),
                sheet == null ? null : items(sheet, day),
                backing(reader, project, sheet == null ? null : sheet.level(), day),
                foresight(reader, project),
                elsewhere.opinions(reader, project, day));
    }

    private static GateFacts.Items items(FeasibilitySheet sheet, LocalDate day) {
        long late = sheet.items().stream()
                .filter(item -> item.hasReserve() && item.isLate(day))
                .count();
        return new GateFacts.Items(
                sheet.items().size(), (int) sheet.examined(), (int) sheet.blocking(), (int) sheet.reserves(), (int)
                        late);
    }

    private GateFacts.Backing backing(
            Reader reader, ProjectId project, FeasibilitySheet.@Nullable Level level, LocalDate day) {
        var summary = BackingSummary.of(backings.of(reader, project, day), day);
        var amount = level == null ? null : level.firmAmountHt();
        return new GateFacts.Backing(
                level != null,
                level == null ? 0 : level.firmActors(),
                summary.firm(),
                amount == null ? 0 : amount,
                summary.firmAmountHt(),
                summary.opposed());
    }

    private GateFacts.Foresight foresight(Reader reader, ProjectId project) {
        var expected = effects.of(reader, project).stream()
                .filter(EffectRow::isExpected)
                .toList();
        long wanted = expected.stream().filter(EffectRow::wanted).count();
        return new GateFacts.Foresight(
                (int) wanted, (int) (expected.size() - wanted), elsewhere.reviewers(reader, project));
    }
}
