package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.YearFigures;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.portfolio.ui.FramingForm.Field;
import fr.gouvernail.query.portfolio.ui.FramingForm.Kind;
import fr.gouvernail.query.portfolio.view.Fiche;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** « Ce qui va être inscrit » : each field that changes, before and after, as people read it. */
final class FramingReview {

    /**
     * What changes.
     *
     * @param key of the field's label; null where the label is a text
     * @param before null where there was nothing
     * @param after null where it is taken away
     */
    public record Change(
            @Nullable String key,
            @Nullable String label,
            @Nullable String before,
            @Nullable String after) {}

    private final Formats formats;
    private final Directory directory;

    FramingReview(Formats formats, Directory directory) {
        this.formats = formats;
        this.directory = directory;
    }

    /** What the form would change of the fields that are no rows. */
    List<Change> changes(List<Field> fields, FormInput form, MultiValueMap<String, String> recorded) {
        var changes = new ArrayList<Change>();
        for (var field : fields) {
            if (!SheetReading.isRow(field.kind())) {
                var before = words(field, recorded.getOrDefault(field.name(), List.of()));
                var after = words(field, form.values(field.name()));
                if (!Objects.equals(before, after)) {
                    changes.add(new Change("champ." + field.name(), null, before, after));
                }
            }
        }
        return changes;
    }

    List<Change> steps(List<SheetReading.NewStep> steps) {
        return steps.stream()
                .map(step -> new Change(
                        "cadrage.step.new",
                        null,
                        null,
                        step.plannedOn() == null
                                ? step.name()
                                : step.name() + " (" + formats.date(step.plannedOn()) + ")"))
                .toList();
    }

    List<Change> years(List<SheetReading.TypedYear> typed, @Nullable Fiche fiche) {
        return typed.stream()
                .map(year -> new Change(
                        null,
                        year.year() + ", " + formats.label("sheet.section", year.section()),
                        figures(recorded(fiche, year)),
                        figures(year.figures())))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    /** The figures of that year and section as they are recorded; null while there are none. */
    static @Nullable YearFigures recorded(@Nullable Fiche fiche, SheetReading.TypedYear typed) {
        if (fiche == null) {
            return null;
        }
        return fiche.years().stream()
                .filter(year -> year.year() == typed.year() && year.section() == typed.section())
                .findFirst()
                .map(year -> new YearFigures(
                        new Money(year.forecastHt()),
                        year.realHt() == null ? null : new Money(year.realHt()),
                        year.forecastFte(),
                        year.realFte()))
                .orElse(null);
    }

    private @Nullable String figures(@Nullable YearFigures figures) {
        if (figures == null) {
            return null;
        }
        var text = new StringBuilder(formats.label("cadrage.figure", "forecast"))
                .append(' ')
                .append(formats.money(figures.forecastHt().cents()));
        if (figures.realHt() != null) {
            text.append(" · ")
                    .append(formats.label("cadrage.figure", "real"))
                    .append(' ')
                    .append(formats.money(figures.realHt().cents()));
        }
        append(text, "staff", figures.forecastFte());
        append(text, "staff-real", figures.realFte());
        return text.toString();
    }

    private void append(StringBuilder text, String kind, @Nullable Integer staff) {
        if (staff != null) {
            text.append(" · ")
                    .append(SheetReading.staffText(staff))
                    .append(' ')
                    .append(formats.label("cadrage.figure", kind));
        }
    }

    private @Nullable String words(Field field, List<String> values) {
        var said = values.stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
        if (said.isEmpty()) {
            return null;
        }
        var value = said.getFirst();
        return switch (field.kind()) {
            case TEXT, STEPS, YEARS -> value;
            case MONEY -> money(value);
            case DATE -> day(value);
            case PERSON -> person(value);
            case PRIORITY -> formats.label("sheet.priority", value);
            case PARTICIPATION -> formats.label("sheet.participation", value);
            case RECURRENCE -> formats.label("sheet.recurrence", value);
            case READERS -> formats.label("sheet.readers", value);
            case EFFECTS ->
                said.stream()
                        .map(effect -> formats.label("sheet.effect", effect))
                        .collect(Collectors.joining(", "));
        };
    }

    /** What a field of a sheet says, as it is stored. */
    @Nullable
    String words(String name, String stored) {
        return FramingForm.ACTION.fields(FramingForm.ALL).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field ->
                        words(field, field.kind() == Kind.EFFECTS ? List.of(stored.split(",", -1)) : List.of(stored)))
                .orElse(stored);
    }

    private String money(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("\\d{1,13}") ? formats.money(Long.parseLong(digits) * 100) : typed;
    }

    private String day(String typed) {
        try {
            return formats.date(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return typed;
        }
    }

    private String person(String typed) {
        try {
            return directory.nameOf(PersonId.of(typed));
        } catch (IllegalArgumentException unknown) {
            return typed;
        }
    }
}
