package fr.gouvernail.query.platform.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a statement from its text: which tables it touches, and which rows of them. Two statements of the same text that name
 * their rows by equal columns, and by other values, touch different ones, and may be sent together whatever they belong to.
 *
 * @param tables of the projection whose names it mentions, be it as a column: statements without a common one never see each other
 * @param key places of the parameters that name the rows it touches; empty when the text does not tell
 * @param repetition what it means to send it twice for the same key
 */
record GatheredStatement(String sql, Set<String> tables, List<Integer> key, Repetition repetition) {

    enum Repetition {
        /** Adds rows of its own, and never meets another. */
        ADDS,
        /** Changes nothing more the second time. */
        HARMLESS,
        /** Sets the same columns again, so that the first time may be left out. */
        OVERWRITES,
        /** Has to come after the first. */
        FOLLOWS
    }

    private static final String EQUALS = "(?:\\w+\\.)?\\w+\\s*=\\s*\\?";
    private static final String BY_KEY = "\\s+WHERE\\s+" + EQUALS + "(?:\\s+AND\\s+" + EQUALS + ")*";
    private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    private static final Pattern UPDATE = Pattern.compile("UPDATE\\s+\\w+\\s+SET\\s+(.*?)" + BY_KEY, FLAGS);
    private static final Pattern DELETE = Pattern.compile("DELETE\\s+FROM\\s+\\w+" + BY_KEY, FLAGS);
    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\w+\\s*=\\s*(?:\\?|'[^']*'|\\d+|TRUE|FALSE|NULL)", FLAGS);
    private static final Pattern UPSERT = Pattern.compile(
            "INSERT\\s+INTO\\s+\\w+(?:\\s+AS\\s+\\w+)?\\s*\\(([^()]*)\\)\\s*VALUES\\s*\\(([^()]*)\\)\\s*ON\\s+CONFLICT\\s*\\(([^()]*)\\)(.*)",
            FLAGS);

    /** @param tables of the projection that sends it */
    static GatheredStatement of(String sql, List<String> tables) {
        var text = sql.strip();
        var touched = touched(text, tables);
        if (text.startsWith("INSERT") && !text.contains("ON CONFLICT")) {
            return new GatheredStatement(sql, touched, List.of(), Repetition.ADDS);
        }
        var upsert = UPSERT.matcher(text);
        if (upsert.matches() && readsNothingElse(upsert.group(4))) {
            return new GatheredStatement(sql, touched, conflictColumns(upsert), Repetition.FOLLOWS);
        }
        var update = UPDATE.matcher(text);
        if (update.matches() && readsNothingElse(update.group(1))) {
            return new GatheredStatement(sql, touched, lastOnes(text, update.end(1)), repetitionOf(update.group(1)));
        }
        if (DELETE.matcher(text).matches()) {
            return new GatheredStatement(sql, touched, lastOnes(text, 0), Repetition.HARMLESS);
        }
        return new GatheredStatement(sql, touched, List.of(), Repetition.FOLLOWS);
    }

    /** One that mentions none is kept in order with its like. */
    private static Set<String> touched(String text, List<String> tables) {
        var found = tables.stream()
                .filter(table ->
                        Pattern.compile("\\b" + table + "\\b").matcher(text).find())
                .collect(Collectors.toUnmodifiableSet());
        return found.isEmpty() ? Set.of("") : found;
    }

    private static boolean readsNothingElse(String part) {
        var text = part.toUpperCase(Locale.ROOT);
        return !text.contains("SELECT") && !text.contains(" FROM ");
    }

    private static Repetition repetitionOf(String assignments) {
        boolean plain = Arrays.stream(assignments.split(","))
                .allMatch(one -> ASSIGNMENT.matcher(one.strip()).matches());
        return plain ? Repetition.OVERWRITES : Repetition.FOLLOWS;
    }

    private static List<Integer> lastOnes(String sql, int from) {
        int before = parametersIn(sql.substring(0, from));
        return IntStream.range(before, parametersIn(sql)).boxed().toList();
    }

    private static int parametersIn(String sql) {
        return (int) sql.chars().filter(c -> c == '?').count();
    }

    /** Empty when one of them is no plain parameter. */
    private static List<Integer> conflictColumns(Matcher upsert) {
        var columns = items(upsert.group(1));
        var values = items(upsert.group(2));
        var places = new ArrayList<Integer>();
        for (var column : items(upsert.group(3))) {
            int at = columns.indexOf(column);
            if (at < 0 || at >= values.size() || !values.get(at).equals("?")) {
                return List.of();
            }
            places.add(parametersIn(String.join(",", values.subList(0, at))));
        }
        return List.copyOf(places);
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    /** What two sendings have in common when they touch the same rows; null when none ever does. */
    @Nullable
    Object touched(String row, @Nullable Object[] parameters) {
        if (repetition == Repetition.ADDS) {
            return null;
        }
        if (key.isEmpty()) {
            return row;
        }
        var values = new @Nullable Object[key.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[key.get(i)];
        }
        return Arrays.asList(values);
    }
}
