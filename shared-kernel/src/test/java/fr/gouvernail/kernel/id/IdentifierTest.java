package fr.gouvernail.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity has one text form, which names its kind. */
class IdentifierTest {

    private static final String UUID_TEXT = "00000000-0000-4000-8000-00000000005a";

    static List<Class<?>> kinds() {
        return Arrays.asList(Identifier.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindIsReadBackFromItsText(Class<?> kind) throws ReflectiveOperationException {
        var id = (Identifier) kind.getConstructor(UUID.class).newInstance(UUID.fromString(UUID_TEXT));

        assertThat(id.text()).matches("[a-z]+(-[a-z]+)?-" + UUID_TEXT).isEqualTo(id.toString());
        assertThat(kind.getMethod("of", String.class).invoke(null, id.text())).isEqualTo(id);
    }

    @Test
    void noTwoKindsShareAPrefix() throws ReflectiveOperationException {
        var texts = new HashSet<String>();
        for (var kind : kinds()) {
            var id = kind.getConstructor(UUID.class).newInstance(UUID.fromString(UUID_TEXT));
            assertThat(texts.add(id.toString())).as(kind.getName()).isTrue();
        }
    }

    @Test
    void aKindOfSeveralWordsIsInKebabCase() {
        assertThat(FundingPlanId.of("funding-plan-" + UUID_TEXT)).hasToString("funding-plan-" + UUID_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "budget",
                "budget-",
                UUID_TEXT,
                "project-" + UUID_TEXT,
                "Budget-" + UUID_TEXT,
                "budget-" + UUID_TEXT + "0",
                "budget-00000000000040008000000000000005a000",
                "budget-000000000-000-4000-8000-00000000005a",
                "budget-0000000g-0000-4000-8000-00000000005a",
                " budget-" + UUID_TEXT,
                "budget-" + UUID_TEXT + "\n"
            })
    void anotherTextIsRefused(String text) {
        assertThatThrownBy(() -> BudgetId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalDoesNotRepeatALongText() {
        assertThatThrownBy(() -> BudgetId.of("x".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(120);
    }

    @Test
    void capitalsInTheHexadecimalPartAreTheSameIdentity() {
        assertThat(BudgetId.of("budget-00000000-0000-4000-8000-00000000005A"))
                .isEqualTo(BudgetId.of("budget-" + UUID_TEXT));
    }

    @Test
    void aNaturalKeyGivesTheSameIdentityEveryTime() {
        assertThat(Identifier.fromNaturalKey("territory", "2a004"))
                .isEqualTo(Identifier.fromNaturalKey("territory", "2A004"))
                .isNotEqualTo(Identifier.fromNaturalKey("organisation", "2A004"));
    }

    @Test
    void theRolesOfAPersonHaveOneIdentity() {
        var person = PersonId.of("person-" + UUID_TEXT);

        assertThat(AccessId.of(person)).isEqualTo(AccessId.of(person)).hasToString("access-" + UUID_TEXT);
    }
}
