package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.Fiches;
import fr.gouvernail.query.portfolio.view.SheetChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sheet said before, as people read it. */
public final class SheetHistory {

    private final Fiches fiches;
    private final FramingModel models;
    private final Formats formats;

    public SheetHistory(Fiches fiches, FramingModel models, Formats formats) {
        this.fiches = fiches;
        this.models = models;
        this.formats = formats;
    }

    /**
     * One line of the history.
     *
     * @param before null where nothing was said
     * @param after null where it was taken away
     * @param reason null where it was changed before a reason was asked for
     */
    public record Line(
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            String by,
            LocalDate effectiveOn,
            long event) {}

    /** The last change first. */
    List<Line> of(Reader reader, @Nullable Fiche fiche) {
        return fiche == null
                ? List.of()
                : fiches.changes(reader, fiche.sheet()).stream()
                        .map(change -> line(change, fiche))
                        .toList();
    }

    private Line line(SheetChange change, Fiche fiche) {
        return new Line(
                what(change, fiche),
                words(change, change.before()),
                words(change, change.after()),
                change.reason(),
                models.nameOf(change.by()),
                change.effectiveOn(),
                change.event());
    }

    private String what(SheetChange change, Fiche fiche) {
        return switch (change.kind()) {
            case TEXT -> formats.label("champ", change.field());
            case FIGURE ->
                change.year() + ", " + formats.label("sheet.section", change.section()) + ", "
                        + formats.label("champ", change.field());
            case STEP_DAY, STEP_UNDONE ->
                formats.label("sheet.change", change.kind()) + ", " + step(fiche, change.field());
            case STEP_REMOVED -> formats.label("sheet.change", change.kind()) + ", " + change.field();
        };
    }

    /** The name of a step that is still there; the number of one that was removed. */
    private static String step(Fiche fiche, String number) {
        return fiche.steps().stream()
                .filter(step -> number.equals(String.valueOf(step.number())))
                .map(Fiche.Step::name)
                .findFirst()
                .orElse(number);
    }

    private @Nullable String words(SheetChange change, @Nullable String stored) {
        if (stored == null) {
            return null;
        }
        return switch (change.kind()) {
            case TEXT -> models.review().words(change.field(), stored);
            case FIGURE ->
                change.field().startsWith("etp")
                        ? SheetReading.staffText(Integer.valueOf(stored))
                        : formats.money(Long.parseLong(stored));
            case STEP_DAY, STEP_REMOVED, STEP_UNDONE -> formats.date(LocalDate.parse(stored));
        };
    }
}
