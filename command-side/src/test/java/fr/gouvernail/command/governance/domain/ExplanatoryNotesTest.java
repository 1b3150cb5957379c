package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.COUNCIL;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.convened;
import static fr.gouvernail.command.governance.domain.Sittings.item;
import static fr.gouvernail.command.governance.domain.Sittings.seats;
import static fr.gouvernail.command.governance.domain.Sittings.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.platform.axon.Aggregates;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.SittingCommand.OpenSitting;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding.Mode;
import fr.gouvernail.kernel.value.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** R-43, art. L2121-12 CGCT: what goes out without its note is kept with the decision when the sitting opens. */
class ExplanatoryNotesTest {

    private static final AttachedDocument NOTE =
            new AttachedDocument("Note", "1", "a".repeat(64), 12, null, AttachedDocument.Kind.EXPLANATORY_NOTE);
    private static final AttachedDocument MAP = new AttachedDocument("Plan", "1", "b".repeat(64), 12, null);
    private static final BodyRules SMALL = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 3);

    private static SittingState after(BodyRules rules, SittingEvent... more) {
        var events = new ArrayList<SittingEvent>(List.of(convened(seats(5), rules), item(1)));
        events.addAll(List.of(more));
        return stateAfter(events);
    }

    private static boolean missing(SittingState state, boolean council) {
        return !ExplanatoryNotes.missing(state, council, RuleBook.standard()).isEmpty();
    }

    @Test
    void aDocumentIsNoNoteUnlessItIsMarkedAsOne() {
        var attached = new DocumentAttached(SITTING, 1, NOTE);
        assertThat(missing(after(COUNCIL), true)).isTrue();
        assertThat(missing(after(COUNCIL, new DocumentAttached(SITTING, 1, MAP)), true))
                .isTrue();
        assertThat(missing(after(COUNCIL, attached), true)).isFalse();
        var withdrawn = new DocumentWithdrawn(SITTING, 1, "Note", "1", "Autre projet", HELD);
        assertThat(missing(after(COUNCIL, attached, withdrawn), true)).isTrue();
    }

    @Test
    void onlyALargeCouncilsFirstConvocationHasOne() {
        assertThat(missing(after(SMALL), true)).isFalse();
        assertThat(missing(after(COUNCIL), false)).isFalse();
        var second = new SittingReconvened(SITTING, CouncilRoom.FIRST, CouncilRoom.FIRST_HELD, 3);
        assertThat(missing(after(COUNCIL, second), true)).isFalse();
    }

    @Test
    void whatWasFoundIsAWarningWithItsFigures() {
        var finding = ExplanatoryNotes.finding(after(COUNCIL), Sittings.agendaItem(1));
        assertThat(finding.rule()).isEqualTo("R-43");
        assertThat(finding.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(finding.mode()).isEqualTo(Mode.WARN);
        assertThat(finding.basis()).contains("L2121-12");
        assertThat(finding.figures()).containsEntry("heldOn", HELD.toString()).containsEntry("item", "1");
    }

    /** Keeps which decisions were told of it. */
    private record Told(List<Identifier> whom) implements Aggregates {
        @Override
        public <A> void tell(Class<A> type, Identifier id, Consumer<A> message) {
            whom.add(id);
        }
    }

    @Test
    void theSittingOpensAndItsDecisionsAreTold() {
        var told = new Told(new ArrayList<>());
        CouncilRoom.of(5)
                .fixture(told)
                .given(convened(seats(5), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, null))
                .expectEvents(new SittingOpened(SITTING, HELD));
        assertThat(told.whom()).containsExactly(DECISION);
        var none = new Told(new ArrayList<>());
        CouncilRoom.of(5)
                .of(BodyKind.STEERING_COMMITTEE)
                .fixture(none)
                .given(convened(seats(5), COUNCIL), item(1))
                .when(new OpenSitting(SITTING, null))
                .expectEvents(new SittingOpened(SITTING, HELD));
        assertThat(none.whom()).isEmpty();
    }
}
