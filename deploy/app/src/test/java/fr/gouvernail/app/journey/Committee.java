package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a member of the governance committee does through the API, from the draft to the adoption. */
final class Committee {

    private final Api member;
    private final String kind;

    Committee(Api member) {
        this(member, "GOVERNANCE_COMMITTEE");
    }

    /** @param kind of the body it is about */
    Committee(Api member, String kind) {
        this.member = member;
        this.kind = kind;
    }

    /** A decision, the item and the sitting that it was put to. */
    record Tabled(String decision, String sitting, int item) {}

    String body() {
        return list(member.read("/api/governance/bodies")).stream()
                .filter(body -> body.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("body")
                .asString();
    }

    String convene(String heldOn, String convenedOn) {
        var body = """
                {"body":"%s","heldOn":"%s","place":"Hôtel de ville","convenedOn":"%s"}""".formatted(body(), heldOn, convenedOn);
        var sitting =
                member.create("/api/governance/sittings", body).path("target").asString();
        member.awaitShown("/api/governance/sittings/" + sitting);
        return sitting;
    }

    String draft(String reference, String title, String resolution) {
        var body = """
                {"body":"%s","reference":"%s","title":"%s","text":"Le comité décide : %s","resolution":%s}""".formatted(body(), reference, title, title, resolution);
        return member.create("/api/governance/decisions", body).path("target").asString();
    }

    Tabled table(String sitting, String decision, String title) {
        var receipt = member.change(at(sitting, "agenda-items"), version(sitting), """
                {"title":"%s","decision":"%s"}""".formatted(title, decision));
        awaitVersion(sitting, receipt);
        return new Tabled(
                decision, sitting, sheet(sitting).path("sitting").path("items").asInt());
    }

    void open(String sitting) {
        awaitVersion(sitting, member.change(at(sitting, "opening"), version(sitting), "{}"));
    }

    /** Records as many members as said as present, in the order of their seats, and the others as excused. */
    void attend(String sitting, int present) {
        var members = list(sheet(sitting).path("members"));
        var lines = new ArrayList<String>();
        for (int place = 0; place < members.size(); place++) {
            lines.add("""
                    {"person":"%s","presence":"%s"}""".formatted(
                            members.get(place).path("person").asString(), place < present ? "PRESENT" : "EXCUSED"));
        }
        var body = "{\"attendances\":[" + String.join(",", lines) + "]}";
        awaitVersion(sitting, member.change(at(sitting, "attendance"), version(sitting), body));
    }

    /** Ballots of all who are present: the last {@code against} of them against. */
    String ballots(String sitting, int item, int against) {
        var voters = list(sheet(sitting).path("members")).stream()
                .filter(voter -> voter.path("presence").asString("").equals("PRESENT"))
                .map(voter -> voter.path("person").asString())
                .toList();
        var lines = new ArrayList<String>();
        for (int place = 0; place < voters.size(); place++) {
            lines.add("""
                    {"person":"%s","choice":"%s"}""".formatted(voters.get(place), place < voters.size() - against ? "FOR" : "AGAINST"));
        }
        return "{\"item\":%d,\"ballots\":[%s]}".formatted(item, String.join(",", lines));
    }

    void vote(Tabled tabled, int against) {
        var sitting = tabled.sitting();
        var ballots = ballots(sitting, tabled.item(), against);
        awaitVersion(sitting, member.change(at(sitting, "votes"), version(sitting), ballots));
    }

    /** Puts an item off to a later sitting, whose decision goes back to the backlog. */
    void postpone(String sitting, int item, String ground, String reason) {
        var body = "{\"item\":%d,\"ground\":\"%s\",\"reason\":\"%s\"}".formatted(item, ground, reason);
        awaitVersion(sitting, member.change(at(sitting, "item-postponements"), version(sitting), body));
    }

    void adopt(Tabled tabled, String effectiveOn) {
        var path = "/api/governance/decisions/" + tabled.decision();
        var seen = member.await(
                path, sheet -> sheet.path("decision").path("state").asString().equals("TABLED"));
        member.change(path + "/adoption", seen.path("decision").path("version").asLong(), """
                {"effectiveOn":"%s"}""".formatted(effectiveOn));
    }

    /** Waits for what the decision ordered. @return its row */
    JsonNode awaitEnactment(String decision, String outcome) {
        return member.await(
                        "/api/governance/decisions/" + decision,
                        sheet -> sheet.path("decision")
                                .path("enactment")
                                .asString()
                                .equals(outcome))
                .path("decision");
    }

    /** A whole sitting on one decision: convened, opened, ten of eleven present, one against, adopted, closed. */
    Tabled decide(String heldOn, String convenedOn, String reference, String title, String resolution) {
        return decideOn(draft(reference, title, resolution), heldOn, convenedOn, title);
    }

    /** The same on a decision that was drafted before. */
    Tabled decideOn(String decision, String heldOn, String convenedOn, String title) {
        var sitting = convene(heldOn, convenedOn);
        var tabled = table(sitting, decision, title);
        open(sitting);
        attend(sitting, 10);
        vote(tabled, 1);
        adopt(tabled, heldOn);
        close(sitting);
        return tabled;
    }

    void close(String sitting) {
        awaitVersion(sitting, member.change(at(sitting, "closing"), version(sitting), "{}"));
    }

    long version(String sitting) {
        return sheet(sitting).path("sitting").path("version").asLong();
    }

    static String at(String sitting, String intention) {
        return "/api/governance/sittings/" + sitting + "/" + intention;
    }

    private JsonNode sheet(String sitting) {
        return member.read("/api/governance/sittings/" + sitting);
    }

    private void awaitVersion(String sitting, JsonNode receipt) {
        var version = receipt.path("version").asLong();
        member.await(
                "/api/governance/sittings/" + sitting,
                sheet -> sheet.path("sitting").path("version").asLong() >= version);
    }

    static List<JsonNode> list(JsonNode array) {
        assertThat(array.isArray()).as("%s", array).isTrue();
        return array.valueStream().collect(Collectors.toList());
    }
}
