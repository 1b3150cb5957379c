package fr.gouvernail.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for the code, and would reject what breaks them. */
class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.gouvernail");

    static Stream<Guarded> rules() {
        return Stream.of(Layers.rules(), Purity.rules(), Messages.rules(), Web.rules(), Beans.rules())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForTheCode(Guarded guarded) {
        guarded.rule().as(guarded.sentence()).check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rejectsItsCounterExamples(Guarded guarded) {
        var examples = new ClassFileImporter().importClasses(guarded.counterExamples());
        var report = String.join(
                "\n", guarded.rule().evaluate(examples).getFailureReport().getDetails());

        assertThat(guarded.counterExamples())
                .allSatisfy(example -> assertThat(report).contains(example.getName()));
    }

    @Test
    void theWholeCodeIsLookedAt() {
        assertThat(List.of(
                        "fr.gouvernail.kernel.value.Money",
                        "fr.gouvernail.contract.Contracts",
                        "fr.gouvernail.command.funding.domain.Budget",
                        "fr.gouvernail.query.funding.projection.BudgetOverviewProjection",
                        "fr.gouvernail.app.GouvernailApplication"))
                .allMatch(CODE::contain);
        assertThat(CODE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void noTwoProjectionsShareAName() {
        var names = CODE.stream()
                .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                .map(type -> type.getAnnotationOfType(ProcessingGroup.class).value())
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }
}
