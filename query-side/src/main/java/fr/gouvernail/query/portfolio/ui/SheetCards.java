package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.portfolio.view.Completeness;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import fr.gouvernail.query.portfolio.view.FramingDrafts.Draft;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of a project and of an action show of its sheet. */
public final class SheetCards {

    private final Fiches fiches;
    private final FramingDrafts drafts;
    private final SheetHistory history;

    public SheetCards(Fiches fiches, FramingDrafts drafts, SheetHistory history) {
        this.fiches = fiches;
        this.drafts = drafts;
        this.history = history;
    }

    /**
     * A card.
     *
     * @param base the address of what is described
     * @param fiche null while nothing was said
     * @param history what it said before, the last change first
     * @param draft what the reader typed and has not recorded; null when nothing
     */
    public record Card(
            String base,
            @Nullable Fiche fiche,
            Completeness completeness,
            @Nullable Draft draft,
            List<SheetHistory.Line> history) {}

    Card of(Reader reader, ProjectSheet project) {
        var fiche = fiches.of(reader, project.project()).orElse(null);
        return new Card(
                "/projets/" + project.project(),
                fiche,
                Completeness.of(project, fiche),
                draft(reader, project.project()),
                history.of(reader, fiche));
    }

    Card of(Reader reader, ActionId action) {
        var fiche = fiches.of(reader, action).orElse(null);
        return new Card(
                "/actions/" + action,
                fiche,
                Completeness.ofAction(fiche),
                draft(reader, action),
                history.of(reader, fiche));
    }

    private @Nullable Draft draft(Reader reader, Identifier subject) {
        return ReadingPoint.isPast()
                ? null
                : drafts.find(reader.person(), subject).orElse(null);
    }
}
