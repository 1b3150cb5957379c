package fr.gouvernail.app.journey;

/** Bodies that would be accepted, were it not for what a test does to them. */
record Requests(String programme, String owner, String body) {

    String project(String summary) {
        return """
                {"programme":"%s","reference":"A-9.99","name":"Essai","summary":"%s","axes":[1],"owner":"%s","effectiveOn":"2026-06-01"}""".formatted(programme, summary, owner);
    }

    String decision(String title) {
        return """
                {"body":"%s","reference":"D-50","title":"%s","text":"Le comité prend acte.","resolution":{"kind":"take-note"}}""".formatted(body, title);
    }
}
