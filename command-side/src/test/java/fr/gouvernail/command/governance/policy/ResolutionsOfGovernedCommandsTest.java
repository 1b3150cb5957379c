package fr.gouvernail.command.governance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.Contracts;
import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.SubsidyNature;
import fr.gouvernail.contract.funding.SubsidyPayment;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.contract.governance.BodyCommand;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.portfolio.Legacy;
import fr.gouvernail.contract.portfolio.ProjectFrame;
import fr.gouvernail.kernel.command.Governed;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.value.BasisPoints;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResolutionsOfGovernedCommandsTest {

    private static final UUID ANY = new UUID(1, 1);
    private static final DecisionId GRANTING = new DecisionId(ANY);
    private static final BudgetEnvelope ENVELOPE =
            new BudgetEnvelope(Money.euros(1), List.of(new BudgetEnvelope.YearCredit(2026, Money.euros(1))));

    private static final Legacy LEGACY = new Legacy("Leçons", Money.euros(1), List.of(), "Arrêtées");

    private static final List<Resolution> ORDERING = List.of(
            new Resolution.LaunchProject(new ProjectId(ANY)),
            new Resolution.ArbitrateAction(new ActionId(ANY), "A", "Motif"),
            new Resolution.AuthoriseBudget(new BudgetId(ANY), new ProjectId(ANY), ENVELOPE),
            new Resolution.ReframeBudget(new BudgetId(ANY), ENVELOPE, "Motif"),
            new Resolution.AdoptFundingPlan(new FundingPlanId(ANY)),
            new Resolution.SuspendProject(new ProjectId(ANY), "Motif", LocalDate.of(2026, 9, 1), LEGACY),
            new Resolution.ResumeProject(new ProjectId(ANY), "Motif"),
            new Resolution.CompleteProject(new ProjectId(ANY), null, LEGACY),
            new Resolution.AbandonProject(new ProjectId(ANY), "Motif", LEGACY),
            new Resolution.ReframeProject(
                    new ProjectId(ANY),
                    new ProjectFrame(
                            "Objectifs",
                            "Périmètre",
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2027, 1, 1),
                            Money.euros(1),
                            null),
                    "Motif"),
            new Resolution.GrantDelegation(
                    new BodyId(ANY), new PersonId(ANY), DelegatedPower.REFRAME_BUDGET, Money.euros(1), null, null),
            new Resolution.GrantSubsidy(
                    new SubsidyId(ANY),
                    new BodyId(ANY),
                    new SubsidyTerms(
                            new Beneficiary(null, "Les Halles Solidaires", null, "W361234567", true),
                            "Épicerie solidaire",
                            Money.euros(1),
                            SubsidyNature.CASH,
                            new SubsidyPayment(SubsidyPayment.Manner.SINGLE, null, LocalDate.of(2026, 4, 15), null),
                            false,
                            BasisPoints.percent(100),
                            null,
                            null,
                            2026)));

    @Test
    void everyGovernedCommandCanBeOrderedByAResolution() {
        var governed = Contracts.COMMANDS.stream()
                .flatMap(contract -> Arrays.stream(contract.getPermittedSubclasses()))
                .filter(Governed.class::isAssignableFrom);
        var ordered = ORDERING.stream()
                .map(resolution -> ResolutionCommands.commandFor(GRANTING, resolution, LocalDate.of(2026, 3, 12), null))
                .<Class<?>>map(command -> Objects.requireNonNull(command).getClass());

        assertThat(ordered)
                .containsExactlyInAnyOrderElementsOf(
                        governed.<Class<?>>map(type -> type).toList());
    }

    @Test
    void takingNoteAndAskingOrderNoCommand() {
        assertThat(Stream.of(new Resolution.TakeNote(), new Resolution.Request(List.of()))
                        .map(resolution ->
                                ResolutionCommands.commandFor(GRANTING, resolution, LocalDate.of(2026, 3, 12), null)))
                .containsOnlyNulls();
    }

    @Test
    void aDelegationIsGrantedWordForWordAndFromTheDayTheDecisionIsExecutableWhereItSaysNothing() {
        var body = new BodyId(ANY);
        var holder = new PersonId(ANY);
        var day = LocalDate.of(2026, 3, 12);
        var later = day.plusDays(20);
        for (var from : Arrays.asList(null, later)) {
            var resolution = new Resolution.GrantDelegation(
                    body, holder, DelegatedPower.REFRAME_BUDGET, Money.euros(5), from, later.plusDays(1));
            assertThat(ResolutionCommands.commandFor(GRANTING, resolution, day, 4L))
                    .isEqualTo(new BodyCommand.GrantDelegation(
                            body,
                            4L,
                            holder,
                            DelegatedPower.REFRAME_BUDGET,
                            Money.euros(5),
                            from == null ? day : from,
                            later.plusDays(1),
                            GRANTING));
        }
    }
}
