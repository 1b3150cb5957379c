package fr.gouvernail.command.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.command.governance.api.GovernanceRoutes;
import fr.gouvernail.command.platform.dispatch.CommandNames;
import fr.gouvernail.contract.CommandAccess;
import fr.gouvernail.contract.Contracts;
import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.contract.assessment.ContributionCommand.RecordContribution;
import fr.gouvernail.contract.governance.DecisionCommand.ApproveInWriting;
import fr.gouvernail.contract.governance.DecisionCommand.PostponeDecision;
import fr.gouvernail.contract.governance.DecisionCommand.PutToConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.ReturnFromConsultation;
import fr.gouvernail.contract.governance.DecisionCommand.TableDecision;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandAccessTest {

    static List<Class<? extends Command>> commands() {
        return CommandNames.recordsOf(Contracts.COMMANDS);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhoMaySendIt(Class<? extends Command> command) {
        assertThat(CommandAccess.rolesFor(command)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whoOnlyReadsSendsNothing(Class<? extends Command> command) {
        assertThat(CommandAccess.rolesFor(command))
                .doesNotContain(Role.AUDITOR, Role.CO_FINANCER, Role.CONSULTANT, Role.SYSTEM);
    }

    @Test
    void aResidentBringsAContributionAndNothingElse() {
        assertThat(commands().stream()
                        .filter(command -> CommandAccess.rolesFor(command).contains(Role.RESIDENT)))
                .containsExactlyInAnyOrder(RecordContribution.class, CorrectContribution.class);
    }

    /** Pages ask by the simple name whether they offer its form. */
    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsFoundByItsSimpleName(Class<? extends Command> command) {
        assertThat(CommandAccess.named(command.getSimpleName())).isEqualTo(command);
    }

    @Test
    void namesOfCommandsAreUnique() {
        assertThat(commands().stream().map(CommandNames::of)).doesNotHaveDuplicates();
    }

    /** What a sitting, or a written consultation, brings about in a decision is for the policy alone: sent by hand it would leave the two at odds. */
    @Test
    void whatFollowsFromASittingIsSentByNobodyAndHasNoRoute() {
        assertThat(CommandAccess.rolesFor(PostponeDecision.class)).isEmpty();
        assertThat(CommandAccess.rolesFor(TableDecision.class)).isEmpty();
        assertThat(CommandAccess.rolesFor(PutToConsultation.class)).isEmpty();
        assertThat(CommandAccess.rolesFor(ApproveInWriting.class)).isEmpty();
        assertThat(CommandAccess.rolesFor(ReturnFromConsultation.class)).isEmpty();
        assertThat(new GovernanceRoutes().routes())
                .allSatisfy(route ->
                        assertThat(CommandAccess.rolesFor(route.command())).isNotEmpty());
    }
}
