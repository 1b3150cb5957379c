package fr.gouvernail.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecondStartTest {

    @Test
    void aSecondStartOnTheSameFolderSaysSoInPlainWordsAndLeavesTheFirstAlone() throws Exception {
        var first = RunningOnce.get();
        assertThatThrownBy(() -> RunningGouvernail.start(first.home()))
                .hasMessageContaining("Un autre Gouvernail utilise déjà le dossier " + first.home())
                .hasMessageContaining("--gouvernail.home=")
                .hasMessageContaining("Another Gouvernail already uses this folder")
                .message()
                .doesNotContain("\n\tat fr.gouvernail.");
        assertThat(first.browser().get("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }
}
