package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator sees of an installation that runs. */
class ObservabilityTest {

    @Test
    void readinessRestsOnTheStoreTheProjectionsAndTheReactions() throws Exception {
        var gouvernail = RunningOnce.get();
        var readiness = gouvernail.browser().get("/actuator/health/readiness");
        assertThat(readiness.statusCode()).isEqualTo(200);
        assertThat(readiness.body()).contains("\"status\":\"UP\"");
        for (var part : new String[] {"eventStore", "projections", "reactions"}) {
            assertThat(gouvernail.api("/actuator/health/readiness/" + part).statusCode())
                    .as(part)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyProjectionShowsItsLagItsGapsAndWhetherItRuns() throws Exception {
        var figures = RunningOnce.get().api("/actuator/prometheus").body();
        for (var projection : new String[] {"audit.trail", "territory.territories", "portfolio.programme-dashboard"}) {
            assertThat(figures)
                    .contains(line("gouvernail_projection_lag", "projection", projection, "0.0"))
                    .contains(line("gouvernail_projection_missing", "projection", projection, "0.0"))
                    .contains(line("gouvernail_projection_running", "projection", projection, "1.0"));
        }
        assertThat(figures)
                .contains(line("gouvernail_reaction_running", "reaction", "command.lookups", "1.0"))
                .contains(line("gouvernail_reaction_running", "reaction", "command.policies", "1.0"))
                .contains("gouvernail_lookups_lag{application=\"gouvernail\"} 0.0")
                .contains("axon_commands_successCounter_total")
                .contains(
                        "axon_processor_successTimer_seconds_count{application=\"gouvernail\",processor=\"query.projections\"}");
    }

    @Test
    void theLogHoldsNoWarningsAfterAStart() throws Exception {
        var gouvernail = RunningOnce.get();
        assertThat(gouvernail.api("/api/territory/territories").statusCode()).isEqualTo(200);
        assertThat(gouvernail.log())
                .doesNotContain(" WARN ")
                .doesNotContain(" ERROR ")
                .doesNotContain("Coordinator");
    }

    private static String line(String name, String tag, String value, String figure) {
        return name + "{application=\"gouvernail\"," + tag + "=\"" + value + "\"} " + figure;
    }
}
