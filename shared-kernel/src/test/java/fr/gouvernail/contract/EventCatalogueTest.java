package fr.gouvernail.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue that people read is the one the code has. */
class EventCatalogueTest {

    private static final Path FILE = Path.of("../docs/evenements.md");

    @Test
    void theCommittedCatalogueIsUpToDate() throws IOException {
        var generated = EventCatalogue.text();
        if (ApprovedFiles.approving()) {
            Files.writeString(FILE, generated);
        }
        assertThat(FILE)
                .as("docs/evenements.md is behind the code; -Dapprove=true writes it anew")
                .hasContent(generated);
    }

    @Test
    void anEventIsListedWithItsFieldsAndItsMeaning() {
        assertThat(EventCatalogue.text())
                .contains("### `funding.budget.reframed` révision 1")
                .contains("The envelope was replaced; before and after are both here.")
                .contains("| `difference` | Money |")
                .contains("| `programme` ? | ProgrammeId |");
        assertThat(EventCatalogue.descriptionOf(BudgetReframed.class)).doesNotContain("*");
    }

    @Test
    void anEventWithoutAMeaningIsRefused() {
        assertThatThrownBy(() -> EventCatalogue.descriptionOf(String.class)).isInstanceOf(Exception.class);
    }
}
