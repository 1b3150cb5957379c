package fr.gouvernail.query.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.kernel.eventstore.EventNameRegistry;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventNamesInWordsTest {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Iterable<String> names() {
        return new EventNameRegistry(Contracts.EVENTS).all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEventIsNamedInFrenchAndInEnglish(String name) {
        var french = ResourceBundle.getBundle("messages.audit", Locale.ROOT, EXACT);
        var english = ResourceBundle.getBundle("messages.audit", Locale.ENGLISH, EXACT);
        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(french.getString("evenement." + name)).isNotBlank();
        assertThat(english.getString("evenement." + name))
                .isNotBlank()
                .isNotEqualTo(french.getString("evenement." + name));
    }
}
