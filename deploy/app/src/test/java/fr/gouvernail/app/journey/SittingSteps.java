package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** What a member does on the pages from the draft of a decision to its adoption and the end of the sitting. */
final class SittingSteps {

    private static final String GOVERNANCE = "Comité de gouvernance";

    private final Browser member;

    SittingSteps(Browser member) {
        this.member = member;
    }

    /** Drafts a decision, step by step from the choice of what it decides; {@code resolution} fills in what is its own. */
    void draft(String kind, String subject, String reference, String title, Runnable resolution) {
        member.go("/decisions/nouvelle");
        member.click("main a[href*='resolution=" + kind + "']");
        member.click("main a[href*='" + subject + "']");
        resolution.run();
        member.choose("#body", GOVERNANCE);
        member.type("#reference", reference);
        member.type("#title", title);
        member.type("#text", "Le comité décide : " + title);
        member.submit("form[action$='/decisions/nouvelle']");
    }

    /** Convenes, puts the decision on the agenda, opens, records attendance and votes, declares it adopted and closes. */
    void decide(String heldOn, String convenedOn, String reference) {
        member.go("/seances/nouvelle");
        member.choose("#body", GOVERNANCE);
        member.date("#heldOn", heldOn);
        member.type("#place", "Hôtel de ville");
        member.date("#convenedOn", convenedOn);
        member.submit("form[action$='/seances/nouvelle']");
        assertThat(member.path()).startsWith("/seances/sitting-");

        member.choose("#decision", reference);
        member.submit("form[action$='/ordre-du-jour']");
        member.submit("form[action$='/ouvrir']");
        mark("presence.", "PRESENT");
        member.submit("form[action$='/presences']");
        mark("vote.", "FOR");
        member.submit("form[action*='/votes/']");
        // The decision follows the agenda by a policy of its own, a moment later.
        member.reloadUntilShown("form[action$='/adopter']");
        member.submit("form[action$='/adopter']");
        member.submit("form[action$='/lever']");
        assertThat(member.text("#ordre-du-jour")).contains(reference);
    }

    private void mark(String prefix, String value) {
        for (var choice : member.await("input[name^='" + prefix + "'][value='" + value + "']")) {
            member.click(choice);
        }
    }
}
