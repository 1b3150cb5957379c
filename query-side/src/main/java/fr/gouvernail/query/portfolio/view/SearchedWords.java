package fr.gouvernail.query.portfolio.view;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words looked for in what is written of a project, whatever their accents, their case and their order. */
public record SearchedWords(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public SearchedWords {
        words = List.copyOf(words);
    }

    static SearchedWords of(@Nullable String typed) {
        return new SearchedWords(
                typed == null
                        ? List.of()
                        : Arrays.stream(SPACES.split(plain(typed), -1))
                                .filter(word -> !word.isEmpty())
                                .toList());
    }

    boolean areIn(PortfolioRow row) {
        if (words.isEmpty()) {
            return true;
        }
        var text = plain(String.join(
                "\n",
                row.line().reference(),
                row.line().name(),
                row.summary(),
                or(row.perimeter()),
                or(row.line().progress().nextStep())));
        return words.stream().allMatch(text::contains);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
