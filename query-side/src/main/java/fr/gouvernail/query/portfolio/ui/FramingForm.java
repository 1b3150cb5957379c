package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.portfolio.view.SheetField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The guided form of a project or of an action: parts in their order, and the fields of each.
 *
 * @param asked what completeness counts
 */
record FramingForm(List<Part> parts, List<SheetField> asked) {

    /** New steps, and years of a budget, that one form takes. */
    static final int STEPS = 6;

    static final int YEARS = 10;

    /** Where everything stands on one page: errors of several parts are mended there. */
    static final String ALL = "tout";

    /** Where it is read again before it is recorded. */
    static final String REVIEW = "relire";

    /** What a field is typed with. */
    public enum Kind {
        TEXT,
        MONEY,
        DATE,
        PERSON,
        PRIORITY,
        PARTICIPATION,
        EFFECTS,
        RECURRENCE,
        READERS,
        STEPS,
        YEARS
    }

    /**
     * @param name as in the form; rows have a number after theirs
     * @param ofFrame whether a decision settles it once the project is launched
     * @param counts what it counts for; null for what may well stay empty
     */
    public record Field(
            String name,
            Kind kind,
            boolean ofFrame,
            @Nullable SheetField counts) {

        static Field of(String name, Kind kind, @Nullable SheetField counts) {
            return new Field(name, kind, false, counts);
        }

        static Field frame(String name, Kind kind, SheetField counts) {
            return new Field(name, kind, true, counts);
        }

        /** The names that are sent for it. */
        List<String> names() {
            return switch (kind) {
                case STEPS -> rows(STEPS, "etapeNom", "etapeDate");
                case YEARS -> rows(YEARS, "annee", "section", "prevu", "reel", "etpPrevu", "etpReel");
                case TEXT, MONEY, DATE, PERSON, PRIORITY, PARTICIPATION, EFFECTS, RECURRENCE, READERS -> List.of(name);
            };
        }

        private static List<String> rows(int count, String... columns) {
            return IntStream.range(0, count)
                    .boxed()
                    .flatMap(index -> Arrays.stream(columns).map(column -> column + index))
                    .toList();
        }
    }

    public record Part(String key, List<Field> fields) {}

    private static final Field PLANNING = Field.of("situation", Kind.TEXT, SheetField.PLANNING);
    private static final Field DESCRIPTION = Field.of("descriptif", Kind.TEXT, SheetField.DESCRIPTION);
    private static final Field EFFECTS = Field.of("effetsRecherches", Kind.EFFECTS, SheetField.EFFECTS);

    static final FramingForm PROJECT = new FramingForm(
            List.of(
                    why(Field.frame("objectifs", Kind.TEXT, SheetField.OBJECTIVES)),
                    new Part(
                            "quoi",
                            List.of(
                                    DESCRIPTION,
                                    Field.frame("perimetre", Kind.TEXT, SheetField.PERIMETER),
                                    PLANNING,
                                    EFFECTS)),
                    new Part(
                            "cout",
                            List.of(
                                    Field.frame("cout", Kind.MONEY, SheetField.COST),
                                    Field.frame("debut", Kind.DATE, SheetField.CALENDAR),
                                    Field.frame("fin", Kind.DATE, SheetField.CALENDAR))),
                    who(Field.frame("pilote", Kind.PERSON, SheetField.LEAD))),
            SheetField.OF_PROJECT);

    static final FramingForm ACTION = new FramingForm(
            List.of(
                    why(Field.of("objectifs", Kind.TEXT, SheetField.OBJECTIVES)),
                    new Part(
                            "quoi",
                            List.of(
                                    DESCRIPTION,
                                    PLANNING,
                                    EFFECTS,
                                    Field.of("recurrence", Kind.RECURRENCE, SheetField.RECURRENCE))),
                    new Part("etapes", List.of(Field.of("etapes", Kind.STEPS, SheetField.STEPS))),
                    new Part("budget", List.of(Field.of("annees", Kind.YEARS, SheetField.BUDGET))),
                    who()),
            SheetField.OF_ACTION);

    /** @param objectives a project's are of its frame */
    private static Part why(Field objectives) {
        return new Part(
                "pourquoi",
                List.of(
                        objectives,
                        Field.of("beneficiaires", Kind.TEXT, SheetField.BENEFICIARIES),
                        Field.of("priorite", Kind.PRIORITY, SheetField.PRIORITY),
                        Field.of("centralite", Kind.TEXT, SheetField.CENTRALITY)));
    }

    private static Part who(Field... leads) {
        var fields = new ArrayList<>(List.of(leads));
        fields.add(Field.of("participation", Kind.PARTICIPATION, SheetField.PARTICIPATION));
        fields.add(Field.of("lecteurs", Kind.READERS, null));
        return new Part("qui", List.copyOf(fields));
    }

    /** The fields of one part; all of them on the page of all. */
    List<Field> fields(String part) {
        var fields = new ArrayList<Field>();
        parts.stream()
                .filter(one -> part.equals(ALL) || one.key().equals(part))
                .forEach(one -> fields.addAll(one.fields()));
        return List.copyOf(fields);
    }

    boolean knows(String part) {
        return part.equals(ALL)
                || part.equals(REVIEW)
                || parts.stream().anyMatch(one -> one.key().equals(part));
    }

    String first() {
        return parts.getFirst().key();
    }

    /** The part after that one; the page where it is read again after the last. */
    String after(String part) {
        for (int index = 0; index < parts.size() - 1; index++) {
            if (parts.get(index).key().equals(part)) {
                return parts.get(index + 1).key();
            }
        }
        return REVIEW;
    }
}
