package fr.gouvernail.app.journey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every way to be refused, and how. */
final class RefusalTable {

    private static final String FRAME = """
            {"frame":{"objectives":"%s","perimeter":"La place","startsOn":"2026-10-01","endsOn":"2028-03-31","costHt":96000000},"effectiveOn":"2026-06-01"}""";

    private final Requests requests;
    private final Committee committee;
    private final String square;
    private final String sitting;
    private final String noted;
    private final String usedKey;

    /**
     * @param square a project in study, at version 1
     * @param sitting an open one without a quorum; its first item is {@code noted}
     * @param noted a decision that is tabled and not adopted
     * @param usedKey the key under which it was drafted
     */
    RefusalTable(Requests requests, Committee committee, String square, String sitting, String noted, String usedKey) {
        this.requests = requests;
        this.committee = committee;
        this.square = square;
        this.sitting = sitting;
        this.noted = noted;
        this.usedKey = usedKey;
    }

    /** A request and the refusal it deserves. */
    record Refusal(
            String name, String username, String path, String body, List<String> headers, int status, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Refusal> all() {
        var framings = "/api/portfolio/projects/" + square + "/framings";
        var launch = "/api/portfolio/projects/" + square + "/launch";
        var unknown = "/api/portfolio/projects/project-" + UUID.randomUUID() + "/framings";
        var effective = "{\"effectiveOn\":\"2026-06-01\"}";
        var frame = FRAME.formatted("Relier");
        return Stream.of(
                refusal(
                        "malformed JSON",
                        "directrice",
                        "/api/portfolio/projects",
                        "{\"name\":",
                        400,
                        "platform.field-malformed"),
                refusal(
                        "not an object",
                        "directrice",
                        "/api/portfolio/projects",
                        "[1]",
                        400,
                        "platform.field-malformed"),
                refusal(
                        "unknown field",
                        "directrice",
                        "/api/portfolio/projects",
                        requests.project("Essai").replace("\"name\"", "\"nom\""),
                        400,
                        "platform.field-unknown"),
                refusal(
                        "field missing",
                        "directrice",
                        "/api/portfolio/projects",
                        requests.project("Essai").replace("\"name\":\"Essai\",", ""),
                        400,
                        "platform.field-missing"),
                refusal(
                        "amount that is no whole number",
                        "directrice",
                        framings,
                        frame.replace("96000000", "96.5"),
                        400,
                        "platform.field-malformed",
                        "If-Match",
                        "\"1\""),
                refusal(
                        "unknown id",
                        "directrice",
                        unknown,
                        frame,
                        404,
                        "platform.unknown-target",
                        "If-Match",
                        "\"1\""),
                refusal(
                        "malformed id",
                        "directrice",
                        "/api/portfolio/projects/halle/framings",
                        frame,
                        400,
                        "platform.field-malformed",
                        "If-Match",
                        "\"1\""),
                refusal(
                        "stale version",
                        "directrice",
                        framings,
                        frame,
                        412,
                        "platform.stale-version",
                        "If-Match",
                        "\"0\""),
                refusal("version missing", "directrice", framings, frame, 428, "platform.version-missing"),
                refusal(
                        "malformed version",
                        "directrice",
                        framings,
                        frame,
                        400,
                        "platform.field-malformed",
                        "If-Match",
                        "hier"),
                refusal(
                        "same key, other input",
                        "maire",
                        "/api/governance/decisions",
                        requests.decision("Autre chose"),
                        409,
                        "platform.idempotency-key-reused",
                        "Idempotency-Key",
                        usedKey),
                refusal(
                        "no quorum",
                        "maire",
                        Committee.at(sitting, "votes"),
                        committee.ballots(sitting, 1, 0),
                        409,
                        "governance.sitting.no-quorum",
                        "If-Match",
                        "\"" + committee.version(sitting) + "\""),
                refusal(
                        "decision missing",
                        "directrice",
                        launch,
                        effective,
                        409,
                        "platform.decision-missing",
                        "If-Match",
                        "\"1\""),
                refusal(
                        "decision not executable",
                        "directrice",
                        launch,
                        effective,
                        409,
                        "platform.decision-not-executable",
                        "If-Match",
                        "\"1\"",
                        "X-Decision",
                        noted),
                refusal(
                        "wrong role",
                        "habitante",
                        "/api/portfolio/projects",
                        requests.project("Essai"),
                        403,
                        "platform.role-not-allowed"),
                refusal(
                        "role not held",
                        "directrice",
                        "/api/portfolio/projects",
                        requests.project("Essai"),
                        403,
                        "platform.role-not-held",
                        "X-Role",
                        "ADMINISTRATOR"),
                refusal(
                        "auditor writes",
                        "auditrice",
                        "/api/portfolio/projects",
                        requests.project("Essai"),
                        403,
                        "platform.role-not-allowed"),
                refusal(
                        "wrong territory",
                        "voisine",
                        framings,
                        frame,
                        403,
                        "platform.role-not-held",
                        "If-Match",
                        "\"1\""),
                refusal(
                        "reference to another territory",
                        "voisine",
                        "/api/portfolio/projects",
                        requests.project("Essai"),
                        403,
                        "platform.role-not-held"),
                refusal(
                        "text of 100 kB",
                        "directrice",
                        "/api/portfolio/projects",
                        requests.project("é".repeat(50_000)),
                        400,
                        "platform.text-too-long"),
                refusal(
                        "body too long",
                        "directrice",
                        "/api/portfolio/projects",
                        requests.project("e".repeat(1_100_000)),
                        400,
                        "platform.body-too-long"));
    }

    private static Refusal refusal(
            String name, String username, String path, String body, int status, String code, String... headers) {
        return new Refusal(name, username, path, body, List.of(headers), status, code);
    }
}
