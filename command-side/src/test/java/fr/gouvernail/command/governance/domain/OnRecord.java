package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.Sittings.BODY;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.governance.domain.Sittings.SITTING;
import static fr.gouvernail.command.governance.domain.Sittings.VALMORET;
import static fr.gouvernail.command.governance.domain.Sittings.person;

import fr.gouvernail.command.governance.domain.DraftedDecisions.DraftedDecision;
import fr.gouvernail.command.governance.domain.VoteResults.VoteResult;
import fr.gouvernail.command.testing.Contexts;
import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.command.testing.InMemorySubjects;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.kernel.value.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A decision of a body that adopted another one before, and what is known of those around it. */
final class OnRecord {

    static final Tally CARRIED = new Tally(7, 2, 0, 0, 9, 6, 9, Outcome.CARRIED);
    static final DecisionId EARLIER = new DecisionId(new UUID(8, 1));
    static final DecisionId OF_COUNCIL = new DecisionId(new UUID(8, 3));
    static final DecisionId UNDECIDED = new DecisionId(new UUID(8, 4));
    static final DecisionId FOREIGN = new DecisionId(new UUID(8, 2));
    static final LocalDate DUE = HELD.plusDays(30);
    static final DecisionTabled TABLED = new DecisionTabled(DECISION, SITTING, 1);
    static final DecisionAdopted ADOPTED = new DecisionAdopted(DECISION, SITTING, 1, CARRIED, HELD);

    static FixtureConfiguration<Decision> fixture(int person, Role role) {
        VoteResults votes =
                (_, sitting, item) -> Optional.of(new VoteResult(sitting, item, BODY, CARRIED, HELD, false));
        var subjects = new InMemorySubjects()
                .with(EARLIER, Scope.of(VALMORET))
                .with(OF_COUNCIL, Scope.of(VALMORET))
                .with(UNDECIDED, Scope.of(VALMORET))
                .with(FOREIGN, Scope.of(TerritoryId.ofInsee("99002")));
        var findings = new ShownFindings(RuleBook.standard(), _ -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        DraftedDecisions known = decision -> Optional.ofNullable(Map.of(
                        DECISION, new DraftedDecision(BODY, false),
                        EARLIER, new DraftedDecision(BODY, true, true, null),
                        OF_COUNCIL, new DraftedDecision(new BodyId(new UUID(8, 9)), true, true, null),
                        UNDECIDED, new DraftedDecision(BODY, true, false, null))
                .get(decision));
        return Fixtures.of(
                Decision.class, Contexts.allowed(person(person), role, HELD), votes, subjects, findings, known);
    }

    static FixtureConfiguration<Decision> fixture() {
        return fixture(1, Role.CHAIR);
    }

    static DecisionDrafted drafted(Resolution resolution) {
        return new DecisionDrafted(DECISION, VALMORET, null, BODY, false, "D-07", "Halle", "Considérant…", resolution);
    }

    static DecisionDrafted drafted() {
        return drafted(new Resolution.TakeNote());
    }

    static Finding kept(String id, Map<String, String> figures) {
        var rule = RuleBook.standard().on(id, HELD);
        return new Finding(id, Finding.Outcome.HOLDS, rule.mode(), figures, rule.basis());
    }

    private OnRecord() {}
}
