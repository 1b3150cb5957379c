package fr.gouvernail.command.platform.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.ProjectCommand.LaunchProject;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.eventstore.ClassNameSerializer;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

/** What goes over the wire when another engine carries the commands. */
class MessagesBetweenProcessesTest {

    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 1));

    private final ClassNameSerializer serializer = new ClassNameSerializer();

    @Test
    void aCommandArrivesAsItWasSent() {
        var launch = new LaunchProject(PROJECT, 3L, LocalDate.of(2026, 3, 12));
        assertThat(travelled(launch)).isEqualTo(launch);
        var draft = new DraftDecision(
                new DecisionId(new UUID(0, 2)),
                new BodyId(new UUID(0, 3)),
                "D-07",
                "Lancement de la halle",
                "Considérant…",
                new Resolution.LaunchProject(PROJECT));
        assertThat(travelled(draft)).isEqualTo(draft);
    }

    @Test
    void anOutcomeArrivesWithItsReceiptOrWithout() {
        assertThat(((CommandOutcome) travelled(new CommandOutcome())).journalled())
                .isFalse();
        var receipt = new CommandReceipt(PROJECT.text(), 4, 17, false);
        var arrived = (CommandOutcome) travelled(new CommandOutcome(receipt, true));
        assertThat(arrived.journalled()).isTrue();
        assertThat(arrived.toReceipt(PROJECT.text())).isEqualTo(receipt);
    }

    @Test
    void aRefusalArrivesWithItsCodeKindAndFigures() {
        var launch = new LaunchProject(PROJECT, 3L, LocalDate.of(2026, 3, 12));
        var refused = CommandRejected.of(PlatformRejection.DECISION_NOT_EXECUTABLE, "decision", "decision-7");
        var sent = Refusals.travelling(refused);
        var details = travelled(sent.getDetails().orElseThrow());
        var arrived = Objects.requireNonNull(
                Refusals.refusal(new CommandExecutionException("elsewhere", null, details), launch));
        assertThat(arrived.code().code()).isEqualTo(refused.code().code());
        assertThat(arrived.code().kind()).isEqualTo(refused.code().kind());
        assertThat(arrived.parameters()).isEqualTo(refused.parameters());
    }

    @Test
    void aClassThatIsNotOursIsNotRead() {
        var foreign = new SimpleSerializedObject<>("{}", String.class, "java.util.HashMap", null);
        assertThatThrownBy(() -> serializer.deserialize(foreign)).isInstanceOf(SerializationException.class);
    }

    private Object travelled(Object sent) {
        var bytes = serializer.serialize(sent, byte[].class);
        assertThat(bytes.getType().getName()).isEqualTo(sent.getClass().getName());
        return serializer.deserialize(bytes);
    }
}
