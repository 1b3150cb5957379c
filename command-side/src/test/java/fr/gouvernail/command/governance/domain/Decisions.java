package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;

import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.CommandContext;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** The decision that the tests of this package speak of, and what happened to it before. */
final class Decisions {

    static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(6, 1));
    static final ProjectId HALL = new ProjectId(new UUID(7, 1));
    static final ProjectId FOREIGN = new ProjectId(new UUID(7, 2));
    static final Resolution LAUNCH = new Resolution.LaunchProject(HALL);
    static final Tally CARRIED = new Tally(7, 7, 0, 0, 14, 0, 9, Outcome.CARRIED_BY_CHAIR);
    static final Tally LOST = new Tally(5, 9, 0, 0, 14, 0, 9, Outcome.NOT_CARRIED);
    static final LocalDate SENT = HELD.plusDays(3);
    static final LocalDate POSTED = HELD.plusDays(6);
    static final CommandContext CHAIR = Contexts.allowed(person(1), Role.CHAIR, HELD);

    /** The one body there is: it serves the whole territory, not one programme. */
    record OneBody(BodyKind kind) implements Bodies {
        @Override
        public Optional<Profile> profile(BodyId body) {
            return body.equals(BODY) ? Optional.of(new Profile(Scope.of(VALMORET), kind)) : Optional.empty();
        }

        @Override
        public Optional<Composition> composition(BodyId body, LocalDate day) {
            return Optional.empty();
        }
    }

    static FixtureConfiguration<Decision> fixture(CommandContext context, BodyKind kind, Tally... votes) {
        VoteResults results = (decision, sitting, item) ->
                votes.length == 1 && decision.equals(DECISION) && sitting.equals(SITTING) && item == 2
                        ? Optional.of(new VoteResult(sitting, item, BODY, votes[0], HELD, false))
                        : Optional.empty();
        var subjects = new InMemorySubjects()
                .with(HALL, new Scope(VALMORET, PROGRAMME))
                .with(FOREIGN, Scope.of(TerritoryId.ofInsee("99002")));
        var noRule =
                new ShownFindings(RuleBook.of(List.of()), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        return Fixtures.of(Decision.class, context, new OneBody(kind), subjects, results, noRule);
    }

    static FixtureConfiguration<Decision> fixture(Tally... votes) {
        return fixture(CHAIR, BodyKind.STEERING_COMMITTEE, votes);
    }

    static DraftDecision draft(BodyId body, Resolution resolution) {
        return new DraftDecision(DECISION, body, "D-07", "Lancement de la halle", "Considérant…", resolution);
    }

    static DecisionDrafted drafted(boolean council) {
        return new DecisionDrafted(
                DECISION, VALMORET, PROGRAMME, BODY, council, "D-07", "Lancement de la halle", "Considérant…", LAUNCH);
    }

    static DecisionTabled tabled() {
        return new DecisionTabled(DECISION, SITTING, 2);
    }

    static DecisionAdopted adopted() {
        return new DecisionAdopted(DECISION, SITTING, 2, CARRIED, HELD);
    }

    static DecisionBecameExecutable executable(LocalDate day) {
        return new DecisionBecameExecutable(DECISION, LAUNCH, day);
    }

    static EnactmentFailed failed() {
        return new EnactmentFailed(DECISION, "portfolio.project.not-framed", Map.of());
    }

    static List<Object> executableAnd(Object... later) {
        var events = new ArrayList<Object>(List.of(drafted(false), tabled(), adopted(), executable(HELD)));
        events.addAll(List.of(later));
        return events;
    }

    private Decisions() {}
}
