package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Scenarios SC-06 (council of 29) and SC-07 (council of 40) through HTTP alone, with their exact figures and refusals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilJourneyTest {

    private SharedGouvernail gouvernail;
    private CouncilSteps twentyNine;
    private CouncilSteps forty;

    @BeforeAll
    void start() {
        gouvernail = SharedGouvernail.shared();
        twentyNine = new CouncilSteps(gouvernail, 29, "sc-06-").establish("Conseil de vingt-neuf");
        forty = new CouncilSteps(gouvernail, 40, "sc-07-").establish("Conseil de quarante");
    }

    private String open(CouncilSteps council, String heldOn, String convenedOn, String... decisions) {
        var sitting = council.convene(heldOn, convenedOn);
        for (var decision : decisions) {
            council.go(sitting, "agenda-items", """
                    {"title":"Point à voter","decision":"%s"}""".formatted(decision));
        }
        council.go(sitting, "opening", "{}");
        return sitting;
    }

    @Test
    void fourteenOfTwentyNineSitAgainThreeDaysLaterAndTheChairDecidesSevenToSeven() {
        var decision = twentyNine.draft("C-01", "Recadrer la halle");
        var first = open(twentyNine, "2026-09-14", "2026-09-07", decision);
        twentyNine.go(first, "attendance", twentyNine.attendance(14, 6, "2026-09-12"));

        var refused = twentyNine.attempt(first, "votes", twentyNine.ballots(1, 20, 0));
        assertThat(refused.code()).isEqualTo("governance.sitting.no-quorum");
        assertThat(refused.body()).contains("14", "15", "R-40", "L2121-17");
        twentyNine.go(first, "item-openings", "{\"item\":1,\"recusals\":[]}");
        var postponed = twentyNine.item(first, 1);
        assertThat(postponed.path("postponed").path("ground").asString()).isEqualTo("NO_QUORUM");
        assertThat(postponed.path("quorum").path("required").asInt()).isEqualTo(15);
        assertThat(postponed.path("quorum").path("counted").asInt()).isEqualTo(14);
        assertThat(twentyNine.reconvene(first, "2026-09-17", "2026-09-15").code())
                .isEqualTo("governance.sitting.first-not-closed");
        twentyNine.go(first, "closing", "{}");
        assertThat(twentyNine
                        .attempt(first, "attendance", twentyNine.attendance(15, 0, "2026-09-12"))
                        .code())
                .isEqualTo("governance.sitting.closed-already");

        var early = twentyNine.reconvene(first, "2026-09-16", "2026-09-15");
        assertThat(early.code()).isEqualTo("governance.sitting.second-too-early");
        assertThat(early.body()).contains("R-42", "L2121-17");
        var second = twentyNine
                .reconvene(first, "2026-09-17", "2026-09-15")
                .json()
                .path("target")
                .asString();
        var again = twentyNine.reconvene(first, "2026-09-18", "2026-09-15");
        assertThat(again.code()).isEqualTo("governance.sitting.reconvened-already");
        assertThat(again.body()).contains("R-42", "L2121-17", "17 septembre 2026");
        var course = twentyNine.sheet(second).path("course");
        assertThat(course.path("second").path("daysBetween").asInt()).isEqualTo(3);
        assertThat(twentyNine
                        .attempt(second, "agenda-items", "{\"title\":\"Autre point\"}")
                        .code())
                .isEqualTo("governance.sitting.agenda-taken-over");

        twentyNine.go(second, "opening", "{}");
        twentyNine.go(second, "attendance", twentyNine.attendance(9, 5, "2026-09-16"));
        twentyNine.go(second, "item-openings", "{\"item\":1,\"recusals\":[]}");
        twentyNine.go(second, "votes", twentyNine.ballots(1, 7, 7));
        var tally = twentyNine.sheet(second).path("items").path(0).path("tally");
        assertThat(tally.path("votesFor").asInt()).isEqualTo(7);
        assertThat(tally.path("votesAgainst").asInt()).isEqualTo(7);
        assertThat(tally.path("abstained").asInt()).isZero();
        assertThat(tally.path("cast").asInt()).isEqualTo(14);
        assertThat(tally.path("outcome").asString()).isEqualTo("CARRIED_BY_CHAIR");
        twentyNine.go(second, "closing", "{}");
        new Committee(gouvernail.as("maire")).adopt(new Committee.Tabled(decision, second, 1), "2026-09-17");
    }

    @Test
    void theRefusalsOfProxiesCarryTheirRuleAndTheFourthSittingRunningIsOneTooMany() {
        var council = new CouncilSteps(gouvernail, 5, "sc-06-proxies-").establish("Conseil de cinq");
        for (int month = 1; month <= 3; month++) {
            var day = "2026-0" + (month + 2) + "-12";
            var sitting = open(council, day, "2026-0" + (month + 2) + "-02", council.draft("P-0" + month, "Point"));
            council.go(sitting, "attendance", council.attendance(4, 1, day));
            council.go(sitting, "closing", "{}");
        }
        var fourth = open(council, "2026-06-12", "2026-06-02", council.draft("P-04", "Point"));
        var refused = council.attempt(fourth, "attendance", council.attendance(4, 1, "2026-06-10"));
        assertThat(refused.code()).isEqualTo("governance.sitting.proxy-runs-too-long");
        assertThat(refused.body()).contains("R-45", "L2121-20", "4", "3");

        council.go(fourth, "proxies", "{\"proxy\":" + council.power(5, 2, "2026-06-10") + "}");
        var other = council.attempt(fourth, "proxies", "{\"proxy\":" + council.power(5, 3, "2026-06-10") + "}");
        assertThat(other.code()).isEqualTo("governance.sitting.proxy-given-already");
        assertThat(other.body()).contains("R-45", "L2121-20");
        assertThat(council.attempt(fourth, "proxies", "{\"proxy\":" + council.power(4, 2, "2026-06-10") + "}")
                        .code())
                .isEqualTo("governance.sitting.proxy-holder-taken");
        assertThat(council.attempt(fourth, "attendance", council.attendance(5, 0, "2026-06-10"))
                        .code())
                .isEqualTo("governance.sitting.present-and-represented");
        council.go(fourth, "proxy-revocations", "{\"giver\":\"" + council.person(5) + "\"}");
        council.go(fourth, "attendance", council.attendance(5, 0, "2026-06-10"));
        assertThat(council.attempt(fourth, "votes", council.ballots(2, 5, 0)).code())
                .isEqualTo("governance.sitting.unknown-item");

        council.go(fourth, "ballot-manners", """
                {"item":1,"rollCallAsked":2,"secretAsked":2,"appointment":false}""");
        assertThat(council.item(fourth, 1).path("manner").path("manner").asString())
                .isEqualTo("SECRET");
        assertThat(council.attempt(fourth, "votes", council.ballots(1, 5, 0)).code())
                .isEqualTo("governance.sitting.vote-is-secret");
        var left = council.attempt(fourth, "ballot-manners", """
                {"item":1,"rollCallAsked":0,"secretAsked":0,"appointment":false}""");
        assertThat(left.code()).isEqualTo("governance.sitting.secret-vote-settled");
        assertThat(left.body()).contains("R-48", "L2121-21");
        assertThat(council.attempt(fourth, "item-postponements", """
                {"item":1,"ground":"URGENCY_REFUSED","reason":"Plus tard"}""").code())
                .isEqualTo("governance.sitting.ground-not-by-hand");
        var papers = "{\"item\":1,\"participants\":%s,\"votesFor\":%d,\"votesAgainst\":2,\"blank\":0,\"invalid\":0}";
        assertThat(council.attempt(fourth, "secret-votes", papers.formatted(council.persons(4), 3))
                        .code())
                .isEqualTo("governance.sitting.votes-do-not-add-up");
        council.go(fourth, "secret-votes", papers.formatted(council.persons(4), 2));
        var sheet = council.sheet(fourth);
        assertThat(sheet.path("items").path(0).path("tally").path("outcome").asString())
                .isEqualTo("NOT_CARRIED");
        assertThat(sheet.path("ballots").isEmpty()).as("no choice by name").isTrue();
    }

    @Test
    void aRecusalCountsAsAbsentOrLeavesTheNumberOfMembersByItsGround() {
        var sitting = open(
                forty,
                "2026-10-15",
                "2026-10-05",
                forty.draft("E-01", "Subvention aux Halles Solidaires"),
                forty.draft("E-02", "Subvention, suite"),
                forty.draft("E-03", "Contrat avec la SEM"));
        forty.go(sitting, "attendance", forty.attendance(22, 0, "2026-10-14"));

        forty.go(sitting, "item-openings", forty.recusals(1, "PERSONAL_INTEREST", 22));
        assertQuorum(sitting, 1, 40, 21, 21);
        var all = forty.attempt(sitting, "votes", forty.ballots(1, 22, 0));
        assertThat(all.code()).isEqualTo("governance.sitting.recused-member-voted");
        assertThat(all.body()).contains("R-49", "L2131-11");
        forty.go(sitting, "votes", forty.ballots(1, 21, 0));
        var tally = forty.sheet(sitting).path("items").path(0).path("tally");
        assertThat(tally.path("votesFor").asInt()).isEqualTo(21);
        assertThat(tally.path("recused").asInt()).isEqualTo(1);
        assertThat(tally.path("quorumCounted").asInt()).isEqualTo(21);

        forty.go(sitting, "item-openings", forty.recusals(2, "PERSONAL_INTEREST", 22, 21));
        assertQuorum(sitting, 2, 40, 21, 20);
        assertThat(forty.item(sitting, 2).path("postponed").path("ground").asString())
                .isEqualTo("NO_QUORUM");
        assertThat(forty.attempt(sitting, "votes", forty.ballots(2, 20, 0)).code())
                .isEqualTo("governance.sitting.item-postponed-already");

        forty.go(sitting, "item-openings", forty.recusals(3, "REPRESENTATIVE_BY_LAW", 22, 21));
        assertQuorum(sitting, 3, 38, 20, 20);
        forty.go(sitting, "votes", forty.ballots(3, 20, 0));
        forty.go(sitting, "closing", "{}");
        takeUpItemAWithoutQuorum(sitting);

        var signing = "{\"item\":%d,\"signatory\":\"%s\",\"capacity\":\"CHAIR\",\"signedOn\":\"2026-10-16\"}";
        var refused = forty.attempt(sitting, "minutes-signatures", signing.formatted(1, forty.person(22)));
        assertThat(refused.code()).isEqualTo("governance.sitting.signed-by-recused-member");
        assertThat(refused.body()).contains("R-49", "L2131-11");
        forty.go(sitting, "minutes-signatures", signing.formatted(1, forty.person(1)));
        forty.go(sitting, "minutes-approval", "{\"approvedOn\":\"2026-11-12\",\"tacit\":false}");
        assertThat(forty.sheet(sitting)
                        .path("course")
                        .path("minutesApproval")
                        .path("on")
                        .asString())
                .isEqualTo("2026-11-12");
    }

    /** SC-07: twenty of forty remain for item A when two leave, so that it comes back without quorum, and it alone. */
    private void takeUpItemAWithoutQuorum(String first) {
        var second = forty.reconvene(first, "2026-10-18", "2026-10-16")
                .json()
                .path("target")
                .asString();
        var items = forty.sheet(second).path("items");
        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("title").asString()).isEqualTo("Point à voter");
        forty.go(second, "opening", "{}");
        forty.go(second, "attendance", forty.attendance(19, 0, "2026-10-17"));
        forty.go(second, "item-openings", forty.recusals(1, "PERSONAL_INTEREST", 18, 19));
        assertThat(forty.item(second, 1).path("quorum").path("required").asInt())
                .isZero();
        assertThat(forty.item(second, 1).path("quorum").path("counted").asInt()).isEqualTo(17);
        forty.go(second, "votes", forty.ballots(1, 17, 0));
        var tally = forty.sheet(second).path("items").path(0).path("tally");
        assertThat(tally.path("outcome").asString()).isEqualTo("CARRIED");
        assertThat(tally.path("quorumRequired").asInt()).isZero();
        forty.go(second, "closing", "{}");
    }

    private void assertQuorum(String sitting, int item, int serving, int required, int counted) {
        var quorum = forty.item(sitting, item).path("quorum");
        assertThat(quorum.path("serving").asInt()).isEqualTo(serving);
        assertThat(quorum.path("required").asInt()).isEqualTo(required);
        assertThat(quorum.path("present").asInt()).isEqualTo(22);
        assertThat(quorum.path("counted").asInt()).isEqualTo(counted);
    }
}
