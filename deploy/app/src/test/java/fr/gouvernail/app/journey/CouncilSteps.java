package fr.gouvernail.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.app.journey.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A council made for one scenario, and what its secretary does through the API. Members are numbered from 1; the first presides. */
final class CouncilSteps {

    private final Api director;
    private final Api secretary;
    private final int members;
    private final String salt;
    private String body = "";

    CouncilSteps(SharedGouvernail gouvernail, int members, String salt) {
        this.director = gouvernail.as("directrice");
        this.secretary = gouvernail.as("maire");
        this.members = members;
        this.salt = salt;
    }

    /** Establishes the council, with all its members since the start of the year. */
    CouncilSteps establish(String name) {
        return establish(
                "COMMUNITY_COUNCIL",
                name,
                "{\"quorum\":\"MAJORITY_OF_SEATS\",\"fixedQuorum\":0,\"castingVote\":true,\"noticeDays\":5}",
                "null");
    }

    /** As {@link #establish(String)}, for a committee that sits by a charter of its own. */
    CouncilSteps establishCommittee(String name, String charter) {
        return establish(
                "STEERING_COMMITTEE",
                name,
                "{\"quorum\":\"MAJORITY_OF_SEATS\",\"fixedQuorum\":0,\"castingVote\":true,\"noticeDays\":0}",
                charter);
    }

    private CouncilSteps establish(String kind, String name, String rules, String charter) {
        var territory = director.read("/api/governance/bodies")
                .path(0)
                .path("territory")
                .asString();
        var receipt = director.create("/api/governance/bodies", """
                {"territory":"%s","kind":"%s","name":"%s","effectiveOn":"2026-01-05","rules":%s,"charter":%s}""".formatted(territory, kind, name, rules, charter));
        body = receipt.path("target").asString();
        var version = receipt.path("version").asLong();
        for (int number = 1; number <= members; number++) {
            version = seat(number, version);
        }
        director.await(
                "/api/governance/bodies/" + body,
                sheet -> sheet.path("composition").size() == members);
        return this;
    }

    /** Seats a member. @return the version of the body after it */
    long seat(int number, long version) {
        return director.change("/api/governance/bodies/" + body + "/seats", version, """
                        {"person":"%s","quality":"ELECTED","voting":true,"chair":%s,"from":"2026-01-05"}""".formatted(
                                person(number), number == 1))
                .path("version")
                .asLong();
    }

    String person(int number) {
        return "person-" + UUID.nameUUIDFromBytes((salt + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    String body() {
        return body;
    }

    /** The version of the body once all its members are seated. */
    long version() {
        return director.read("/api/governance/bodies/" + body)
                .path("body")
                .path("version")
                .asLong();
    }

    String draft(String reference, String title) {
        return secretary
                .create("/api/governance/decisions", """
                        {"body":"%s","reference":"%s","title":"%s","text":"Le conseil décide : %s","resolution":{"kind":"take-note"}}""".formatted(body, reference, title, title))
                .path("target")
                .asString();
    }

    String convene(String heldOn, String convenedOn) {
        return secretary
                .create("/api/governance/sittings", """
                        {"body":"%s","heldOn":"%s","place":"Hôtel communautaire","convenedOn":"%s"}""".formatted(body, heldOn, convenedOn))
                .path("target")
                .asString();
    }

    String conveneUrgently(String heldOn, String convenedOn) {
        return secretary
                .create("/api/governance/urgent-convocations", """
                        {"body":"%s","heldOn":"%s","place":"Mairie","convenedOn":"%s","reason":"Mise en sécurité"}""".formatted(body, heldOn, convenedOn))
                .path("target")
                .asString();
    }

    Answer reconvene(String first, String heldOn, String convenedOn) {
        return secretary.post(
                "/api/governance/second-convocations",
                """
                {"first":"%s","heldOn":"%s","place":"Hôtel communautaire","convenedOn":"%s"}""".formatted(first, heldOn, convenedOn),
                "Idempotency-Key",
                Api.newKey());
    }

    JsonNode act(String sitting, String intention, String json) {
        var answer = attempt(sitting, intention, json);
        assertThat(answer.status()).as("%s: %s", intention, answer).isIn(200, 201);
        return answer.json();
    }

    Answer attempt(String sitting, String intention, String json) {
        return secretary.post(
                Committee.at(sitting, intention),
                json,
                "Idempotency-Key",
                Api.newKey(),
                "If-Match",
                "\"" + version(sitting) + "\"");
    }

    /** Present, then represented by the first ones in turn with a power of that day, then absent. */
    static List<String> presences(int present, int represented, int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(number ->
                        number <= present ? "PRESENT" : number <= present + represented ? "REPRESENTED" : "ABSENT")
                .toList();
    }

    String attendance(int present, int represented, String powerOf) {
        var lines = new ArrayList<String>();
        var powers = new ArrayList<String>();
        for (int number = 1; number <= members; number++) {
            boolean away = number > present && number <= present + represented;
            var presence = presences(present, represented, members).get(number - 1);
            var holder = away ? ",\"proxyHolder\":\"" + person(number - present) + "\"" : "";
            lines.add("{\"person\":\"" + person(number) + "\",\"presence\":\"" + presence + "\"" + holder + "}");
            if (away) {
                powers.add(power(number, number - present, powerOf));
            }
        }
        return "{\"attendances\":[" + String.join(",", lines) + "],\"proxies\":[" + String.join(",", powers) + "]}";
    }

    String power(int giver, int holder, String writtenOn) {
        return """
                {"giver":"%s","holder":"%s","writtenOn":"%s","limitLifted":false}""".formatted(person(giver), person(holder), writtenOn);
    }

    String ballots(int item, int votesFor, int votesAgainst) {
        return IntStream.rangeClosed(1, votesFor + votesAgainst)
                .mapToObj(number -> """
                        {"person":"%s","choice":"%s"}""".formatted(person(number), number <= votesFor ? "FOR" : "AGAINST"))
                .collect(Collectors.joining(",", "{\"item\":" + item + ",\"ballots\":[", "]}"));
    }

    String recusals(int item, String ground, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> """
                        {"person":"%s","ground":"%s"}""".formatted(person(number), ground))
                .collect(Collectors.joining(",", "{\"item\":" + item + ",\"recusals\":[", "]}"));
    }

    String persons(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "\"" + person(number) + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    JsonNode sheet(String sitting) {
        secretary.awaitShown("/api/governance/sittings/" + sitting);
        return secretary.read("/api/governance/sittings/" + sitting);
    }

    JsonNode item(String sitting, int number) {
        return sheet(sitting).path("course").path("items").path(number - 1);
    }

    private long version(String sitting) {
        return sheet(sitting).path("sitting").path("version").asLong();
    }

    /** Waits until what was sent is shown. */
    void settle(String sitting, JsonNode receipt) {
        var version = receipt.path("version").asLong();
        secretary.await(
                "/api/governance/sittings/" + sitting,
                sheet -> sheet.path("sitting").path("version").asLong() >= version);
    }

    void go(String sitting, String intention, String json) {
        settle(sitting, act(sitting, intention, json));
    }
}
