package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the calendar counts a body's frequency from. */
class CalendarOfBodiesTest {

    private final SharedGouvernail gouvernail = SharedGouvernail.shared();

    @Test
    void aBodyOfOldIsNotLateForWhatItHeldBeforeItWasEntered() {
        var director = gouvernail.as("directrice");
        var territory = director.read("/api/governance/bodies")
                .path(0)
                .path("territory")
                .asString();
        var body = director.create("/api/governance/bodies", """
                        {"territory":"%s","kind":"STEERING_COMMITTEE","name":"Copil ancien","effectiveOn":"2014-04-07",
                        "rules":{"quorum":"NONE","fixedQuorum":0,"castingVote":false,"noticeDays":0},
                        "charter":{"decidesBy":"CONSENSUS","silenceDays":0,"proxies":false,"everyWeeks":8,"presidedBy":"la présidence","minutesDays":0},
                        "takenOver":{"source":"Registre 2014","reason":"Il siège toujours"}}""".formatted(territory))
                .path("target")
                .asString();
        director.awaitShown("/api/governance/bodies/" + body);

        var calendar = Pages.signedIn(gouvernail.address(), "directrice")
                .get("/calendrier")
                .body();

        var from = calendar.indexOf(body);
        assertThat(calendar.substring(from, calendar.indexOf("</tr>", from)))
                .contains("inscrite ici le")
                .doesNotContain("en retard");
    }
}
