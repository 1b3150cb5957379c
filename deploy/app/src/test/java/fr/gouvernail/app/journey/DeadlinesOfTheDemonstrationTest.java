package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due these days stands on the page of those who have to see to it, and on no other. */
class DeadlinesOfTheDemonstrationTest {

    private final SharedGouvernail gouvernail = SharedGouvernail.shared();

    @ParameterizedTest
    @CsvSource({
        "LIST_TO_PUBLISH,maire,à afficher et à mettre en ligne",
        "LIST_TO_PUBLISH,directrice,à afficher et à mettre en ligne",
        "LIST_TO_PUBLISH,pmo,à afficher et à mettre en ligne",
        "MINUTES_TO_APPROVE,maire,à approuver",
        "MINUTES_TO_APPROVE,directrice,à approuver",
        "MINUTES_TO_APPROVE,pmo,à approuver",
        "MANDATE_ENDING,directrice,60 jours",
        "MANDATE_ENDING,pmo,60 jours",
        "MANDATE_ENDING,association,60 jours"
    })
    void standsOnThePageOfWhoHasToSeeToIt(String kind, String account, String words) {
        gouvernail
                .as(account)
                .await(
                        "/api/my-page",
                        items -> list(items).stream()
                                .anyMatch(item -> item.path("kind").asString().equals(kind)));
        assertThat(Pages.signedIn(gouvernail.address(), account).text("/")).containsIgnoringCase(words);
    }

    @ParameterizedTest
    @CsvSource({"habitante", "region", "auditrice"})
    void andOnNoOther(String account) {
        assertThat(list(gouvernail.as(account).read("/api/my-page")))
                .noneMatch(item -> item.path("kind").asString().equals("LIST_TO_PUBLISH")
                        || item.path("kind").asString().equals("MINUTES_TO_APPROVE")
                        || item.path("kind").asString().equals("MANDATE_ENDING"));
    }
}
