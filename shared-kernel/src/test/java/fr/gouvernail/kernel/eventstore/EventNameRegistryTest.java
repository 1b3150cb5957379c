package fr.gouvernail.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wrong name stops the application at its start. */
class EventNameRegistryTest {

    sealed interface First extends DomainEvent {
        @EventName("sample.thing.made")
        record Made() implements First {}
    }

    sealed interface Second extends DomainEvent {
        @EventName("sample.thing.made")
        record AlsoMade() implements Second {}
    }

    sealed interface Unnamed extends DomainEvent {
        record Made() implements Unnamed {}
    }

    interface Open extends DomainEvent {}

    sealed interface TwoParts extends DomainEvent {
        @EventName("thing.made")
        record Made() implements TwoParts {}
    }

    sealed interface CamelCase extends DomainEvent {
        @EventName("sample.thing.wasMade")
        record Made() implements CamelCase {}
    }

    sealed interface JavaName extends DomainEvent {
        @EventName("sample.Thing$Made.made")
        record Made() implements JavaName {}
    }

    @Test
    void namesAndTypesAnswerToEachOther() {
        var registry = new EventNameRegistry(Contracts.EVENTS);

        assertThat(registry.all()).hasSizeGreaterThan(30);
        assertThat(registry.typeOf("funding.budget.reframed")).isEqualTo(BudgetReframed.class);
        assertThat(registry.nameOf(BudgetReframed.class).value()).isEqualTo("funding.budget.reframed");
        assertThat(registry.isEvent(String.class)).isFalse();
    }

    @Test
    void aNameIsUsedOnce() {
        assertThatThrownBy(() -> new EventNameRegistry(List.of(First.class, Second.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample.thing.made names both");
    }

    @Test
    void anEventWithoutANameIsRefused() {
        assertThatThrownBy(() -> new EventNameRegistry(List.of(Unnamed.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no @EventName");
    }

    @Test
    void anOpenInterfaceIsRefused() {
        assertThatThrownBy(() -> new EventNameRegistry(List.of(Open.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not sealed");
    }

    @Test
    void aMalformedNameIsRefused() {
        for (var family : List.<Class<? extends DomainEvent>>of(TwoParts.class, CamelCase.class, JavaName.class)) {
            assertThatThrownBy(() -> new EventNameRegistry(List.of(family)))
                    .as(family.getSimpleName())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("malformed name");
        }
    }

    @Test
    void whatIsNotRegisteredIsUnknown() {
        var registry = new EventNameRegistry(Contracts.EVENTS);

        assertThatThrownBy(() -> registry.typeOf("funding.budget.forgotten")).isInstanceOf(UnknownEventName.class);
        assertThatThrownBy(() -> registry.nameOf(First.Made.class)).isInstanceOf(UnknownEventName.class);
    }
}
