package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A sitting of 40 members with 25 items, recorded by keyboard alone, while the room sees it on the screen. Without Chromium the class is
 * left out, unless {@code GOUVERNAIL_BROWSER=required}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SittingByKeyboardTest {

    private static final int MEMBERS = 40;
    private static final int ITEMS = 25;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final List<Browser> opened = new ArrayList<>();
    private CouncilSteps council;
    private Browser secretary;
    private Browser room;
    private String sitting;

    @BeforeAll
    void prepare() {
        Chromium.assumeInstalled();
        var gouvernail = SharedGouvernail.shared();
        council = new CouncilSteps(gouvernail, MEMBERS, "clavier-").establish("Conseil au clavier");
        sitting = council.convene("2026-11-05", "2026-10-26");
        for (int number = 1; number <= ITEMS; number++) {
            council.go(sitting, "agenda-items", "{\"title\":\"Point numéro " + number + "\"}");
        }
        secretary = Browser.open(gouvernail.address());
        opened.add(secretary);
        secretary.signIn("maire");
        room = Browser.open(gouvernail.address());
        opened.add(room);
        room.signIn("auditrice");
    }

    @AfterAll
    void close() {
        opened.forEach(Browser::close);
    }

    @Test
    @Order(1)
    void theAgendaIsReorderedAndHoldsADocumentByItsFingerprint() {
        secretary.go("/seances/" + sitting);
        secretary.screenshot("seance-ordre-du-jour");
        secretary.click("form.deplacer button[value='2']");
        secretary.reloadUntilShown("main");
        var order = council.sheet(sitting).path("items");
        assertThat(order.path(0).path("number").asInt()).isEqualTo(2);
        assertThat(order.path(1).path("number").asInt()).isEqualTo(1);
        council.go(sitting, "agenda-moves", "{\"item\":1,\"place\":1}");
        council.go(sitting, "opening", "{}");
        council.go(sitting, "attendance", council.attendance(MEMBERS - 2, 0, "2026-11-04"));
    }

    @Test
    @Order(2)
    void twentyFiveItemsAreRecordedByKeyboardAlone() {
        secretary.go("/seances/" + sitting + "/direct");
        room.go("/seances/" + sitting + "/projection");
        var begin = Instant.now();
        for (int number = 1; number <= ITEMS; number++) {
            var title = "Point numéro " + number;
            awaitTitle(title);
            secretary.press("ENTER");
            secretary.await("#vote");
            awaitTitle(title);
            // All for; then member 7 against, and member 12 abstains.
            secretary.press("t7c12a");
            if (number == 1) {
                assertThat(secretary.text("#totaux")).contains("Pour 36", "Contre 1", "Abstentions 1", "tous ont voté");
                secretary.screenshot("seance-en-direct");
            }
            secretary.press("ENTER");
            secretary.awaitGone("#vote");
            if (number == 1) {
                Awaitility.await("the room sees the result")
                        .atMost(A_MOMENT)
                        .untilAsserted(() -> assertThat(room.text("#salle")).contains(title));
                room.screenshot("seance-projetee");
            }
        }
        var took = Duration.between(begin, Instant.now());
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        var items = council.sheet(sitting).path("items");
        for (var item : Committee.list(items)) {
            assertThat(item.path("tally").path("votesFor").asInt()).isEqualTo(36);
            assertThat(item.path("tally").path("votesAgainst").asInt()).isEqualTo(1);
            assertThat(item.path("tally").path("abstained").asInt()).isEqualTo(1);
        }
        assertThat(items.size()).isEqualTo(ITEMS);
        assertThat(choiceOf(7)).as("member 7").containsOnly("AGAINST").hasSize(ITEMS);
        assertThat(choiceOf(12)).as("member 12").containsOnly("ABSTAINED").hasSize(ITEMS);
    }

    @Test
    @Order(3)
    void theSittingIsClosedByKeyboardAndTheListOfResolutionsFollows() {
        secretary.go("/seances/" + sitting + "/direct");
        secretary.await("#fin");
        secretary.press("ENTER");
        secretary.await("#proces-verbal");
        secretary.screenshot("seance-levee");
        secretary.go("/seances/" + sitting + "/liste");
        secretary.screenshot("seance-liste");
        secretary.date("#postedOn", "2026-11-10");
        secretary.date("#onlineOn", "2026-11-10");
        secretary.type("#place", "Hôtel communautaire et site");
        secretary.submit("form.saisie");
        assertThat(secretary.text("main")).contains("Publiée le 10 novembre 2026");
        assertThat(secretary.complaints()).isEmpty();
        assertThat(room.complaints()).isEmpty();
    }

    private List<String> choiceOf(int member) {
        return Committee.list(council.sheet(sitting).path("ballots")).stream()
                .filter(ballot -> ballot.path("person").asString().equals(council.person(member)))
                .map(ballot -> ballot.path("choice").asString())
                .toList();
    }

    private void awaitTitle(String title) {
        Awaitility.await(title)
                .atMost(A_MOMENT)
                .until(
                        () -> secretary.texts("#point h2"),
                        found -> !found.isEmpty() && found.getFirst().endsWith(title));
    }
}
