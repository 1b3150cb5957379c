package fr.gouvernail.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page can get wrong without any error: found in its source. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*(?:\"[^\"]*\"[^<>]*)*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");
    private static final Pattern WHY = Pattern.compile("@\\{/pourquoi/");

    @Test
    void noConditionStandsOnATagThatIsReplaced() throws IOException {
        assertThat(tags(TagRule::isReplacedWhateverItsCondition)).isEmpty();
        assertThat(TagRule.isReplacedWhateverItsCondition(
                        "<p th:if=\"${mayAct}\" th:replace=\"~{governance/fragments/form :: hidden}\">"))
                .isTrue();
    }

    @Test
    void everyLinkToAnExplanationAsksWhetherItOpens() throws IOException {
        assertThat(tags(TagRule::explainsToAnyone)).isEmpty();
        assertThat(TagRule.explainsToAnyone("<a class=\"pq\" th:href=\"@{/pourquoi/{p}(p=${event})}\">"))
                .isTrue();
    }

    private static List<String> tags(Predicate<String> wrong) throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var pages = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("audit")))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(30);
            var found = new ArrayList<String>();
            for (var page : pages) {
                TAG.matcher(Files.readString(page))
                        .results()
                        .map(MatchResult::group)
                        .filter(wrong)
                        .forEach(tag -> found.add(page + ": " + tag));
            }
            return found;
        }
    }

    private static final class TagRule {

        /** Thymeleaf puts the fragment in the tag's place before it looks at the tag's condition. */
        static boolean isReplacedWhateverItsCondition(String tag) {
            return tag.contains("th:replace=") && CONDITION.matcher(tag).find();
        }

        /** The trail itself is open only to those who may follow it. */
        static boolean explainsToAnyone(String tag) {
            return WHY.matcher(tag).find() && !tag.contains("whyLinks.");
        }
    }
}
