package fr.gouvernail.app.journey;

import static fr.gouvernail.app.journey.Committee.list;
import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** The chain of a reframed budget, link by link as an auditor follows it, and as the page that answers why gives it at once. */
final class AuditWalk {

    private final Api auditor;

    AuditWalk(Api auditor) {
        this.auditor = auditor;
    }

    /** From the figure to its event, the decision, the vote and the sitting. */
    void upFrom(JsonNode budget, String decisionId) {
        var figureEvent = budget.path("authorisationEvent").asLong();

        var event = auditor.read("/api/audit/events/" + figureEvent);
        var line = event.path("line");
        assertThat(line.path("name").asString()).isEqualTo("funding.budget.reframed");
        assertThat(line.path("effectiveOn").asString()).isEqualTo("2026-05-07");
        assertThat(line.path("actor").asString()).startsWith("person-");
        assertThat(line.path("recordedAt").asString()).isNotEmpty();
        assertThat(list(event.path("facts"))).anySatisfy(fact -> {
            assertThat(fact.path("before").asLong()).isEqualTo(288_000_000);
            assertThat(fact.path("after").asLong())
                    .isEqualTo(budget.path("authorisation").asLong());
        });

        var decision = auditor.read(
                        "/api/governance/decisions/" + line.path("authority").asString())
                .path("decision");
        assertThat(decision.path("reference").asString()).isEqualTo("D-09");

        var sitting = auditor.read(
                "/api/governance/sittings/" + decision.path("sitting").asString());
        var item = list(sitting.path("items")).get(decision.path("item").asInt() - 1);
        assertThat(item.path("tally").path("votesFor").asInt()).isEqualTo(9);
        assertThat(item.path("tally").path("votesAgainst").asInt()).isEqualTo(1);
        var vote = auditor.read("/api/audit/events/" + item.path("voteEvent").asLong());
        assertThat(vote.path("line").path("name").asString()).isEqualTo("governance.sitting.vote-recorded");

        var convened = auditor.read("/api/audit/events/"
                + sitting.path("sitting").path("convenedEvent").asLong());
        assertThat(convened.path("line").path("name").asString()).isEqualTo("governance.sitting.convened");
        assertThat(convened.path("line").path("aggregateId").asString())
                .isEqualTo(vote.path("line").path("aggregateId").asString());

        var why = auditor.read("/api/audit/events/" + figureEvent + "/why?figure=budget.authorisation");
        assertThat(why.path("figure").path("after").asLong()).isEqualTo(303_840_000);
        assertThat(why.path("decision").path("decision").asString()).isEqualTo(decisionId);
        assertThat(why.path("vote").path("position").asLong())
                .isEqualTo(item.path("voteEvent").asLong());
        assertThat(why.path("sitting").path("position").asLong())
                .isEqualTo(sitting.path("sitting").path("convenedEvent").asLong());
    }

    /** From the sitting to the decision, its effects and the figure. */
    void downTo(JsonNode budget, String decisionId, String heldOn) {
        var sitting = list(auditor.read("/api/governance/sittings?from=" + heldOn + "&until=" + heldOn))
                .getFirst()
                .path("sitting")
                .asString();
        var item = auditor.read("/api/governance/sittings/" + sitting)
                .path("items")
                .path(0);
        var found = item.path("decision").asString();
        assertThat(found).isEqualTo(decisionId);

        var effects = list(auditor.read("/api/audit/decisions/" + found + "/effects"));
        assertThat(effects)
                .extracting(effect -> effect.path("name").asString())
                .containsExactly("funding.budget.reframed");
        var effect = effects.getFirst();
        assertThat(budget.path("budget").asString())
                .isEqualTo(effect.path("aggregateId").asString());
        assertThat(budget.path("authorisationEvent").asLong())
                .isEqualTo(effect.path("position").asLong());
        assertThat(budget.path("authorisation").asLong()).isEqualTo(303_840_000);
    }

    /** By type, authority, aggregate and position. */
    void filters(String decisionId) {
        var reframings = list(
                auditor.read("/api/audit/events?type=funding.budget.reframed").path("events"));
        assertThat(reframings).hasSize(1);
        var line = reframings.getFirst();
        assertThat(line.path("authority").asString()).isEqualTo(decisionId);
        var under =
                list(auditor.read("/api/audit/events?authority=" + decisionId).path("events"));
        assertThat(under)
                .extracting(row -> row.path("position").asLong())
                .containsExactly(line.path("position").asLong());
        var before = auditor.read("/api/audit/events?before=10&limit=3");
        assertThat(list(before.path("events")))
                .extracting(row -> row.path("position").asLong())
                .containsExactly(9L, 8L, 7L);
        assertThat(before.path("next").asLong()).isEqualTo(7);
        var votes = list(auditor.read("/api/audit/events?type=governance.sitting.vote-recorded&aggregate="
                        + auditor.read("/api/governance/decisions/" + decisionId)
                                .path("decision")
                                .path("sitting")
                                .asString())
                .path("events"));
        assertThat(votes).hasSize(1);
    }
}
