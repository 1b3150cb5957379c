package fr.gouvernail.command.portfolio.domain;

import static fr.gouvernail.command.portfolio.domain.Valmoret.HALL;
import static fr.gouvernail.command.portfolio.domain.Valmoret.PROGRAMME;
import static fr.gouvernail.command.portfolio.domain.Valmoret.SCOPE;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TERRITORY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.TODAY;
import static fr.gouvernail.command.portfolio.domain.Valmoret.VOTE;
import static fr.gouvernail.command.testing.Expected.recordedUnder;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.command.testing.Fixtures;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.AttachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.CloseObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.DetachProject;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.MoveObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.ReopenObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.RewordObjective;
import fr.gouvernail.contract.portfolio.ObjectiveCommand.SetObjective;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveClosed;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveMoved;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReopened;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveReworded;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ObjectiveSet;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectAttached;
import fr.gouvernail.contract.portfolio.ObjectiveEvent.ProjectDetached;
import fr.gouvernail.contract.portfolio.ObjectiveOutcome;
import fr.gouvernail.contract.portfolio.PortfolioRejection;
import fr.gouvernail.contract.portfolio.StructureRejection;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final ObjectiveId TRADE = new ObjectiveId(new UUID(7, 1));
    private static final ObjectiveId TRIALS = new ObjectiveId(new UUID(7, 2));
    private static final ObjectiveId LEASES = new ObjectiveId(new UUID(7, 3));
    private static final ObjectiveId FOREIGN = new ObjectiveId(new UUID(7, 4));
    private static final ObjectiveId OVER = new ObjectiveId(new UUID(7, 5));
    private static final ProgrammeId OTHER = new ProgrammeId(new UUID(7, 6));
    private static final ProjectId ELSEWHERE = new ProjectId(new UUID(7, 7));

    /** Trade has trials under it, which have leases under them. */
    private static final ObjectiveTree TREE = new Known(List.of(
            node(TRADE, PROGRAMME, null, "Commerces", false),
            node(TRIALS, PROGRAMME, TRADE, "Essais", false),
            node(LEASES, PROGRAMME, TRIALS, "Baux", false),
            node(OVER, PROGRAMME, null, "Clos", true),
            node(FOREIGN, OTHER, null, "Ailleurs", false)));

    private static final ObjectiveSet SET = set(TRADE, 2, null, "Commerces");

    private final FixtureConfiguration<Objective> fixture = Fixtures.of(
            Objective.class,
            Valmoret.context(),
            Valmoret.subjects().with(ELSEWHERE, new Scope(TERRITORY, OTHER)),
            TREE);

    private record Known(List<Node> nodes) implements ObjectiveTree {

        @Override
        public Set<Integer> axesOf(ProgrammeId programme) {
            return Set.of(2, 4);
        }

        @Override
        public Optional<Node> find(ObjectiveId objective) {
            return nodes.stream()
                    .filter(node -> node.objective().equals(objective))
                    .findFirst();
        }

        @Override
        public List<Node> upwards(ObjectiveId objective) {
            var above = new ArrayList<Node>();
            for (var at = find(objective); at.isPresent(); at = parent(at.get())) {
                above.add(at.get());
            }
            return above;
        }

        private Optional<Node> parent(Node node) {
            return node.parent() == null ? Optional.empty() : find(node.parent());
        }

        @Override
        public int openUnder(ObjectiveId objective) {
            return (int) nodes.stream()
                    .filter(node -> objective.equals(node.parent()) && !node.closed())
                    .count();
        }
    }

    private static ObjectiveTree.Node node(
            ObjectiveId id, ProgrammeId programme, @Nullable ObjectiveId parent, String title, boolean closed) {
        return new ObjectiveTree.Node(id, programme, parent, title, closed);
    }

    private static ObjectiveSet set(
            ObjectiveId id, @Nullable Integer axis, @Nullable ObjectiveId parent, String title) {
        return new ObjectiveSet(id, PROGRAMME, TERRITORY, axis, parent, title, null, VOTE);
    }

    private static SetObjective setting(@Nullable Integer axis, @Nullable ObjectiveId parent) {
        return new SetObjective(TRADE, PROGRAMME, axis, parent, "Commerces", null, VOTE);
    }

    private static MoveObjective moving(ObjectiveId id, @Nullable Integer axis, @Nullable ObjectiveId parent) {
        return new MoveObjective(id, null, axis, parent, "Mieux placé", VOTE);
    }

    @Test
    void anObjectiveIsSetUnderAnAxisOfItsProgramme() {
        fixture.givenNoPriorActivity()
                .when(setting(2, null))
                .expectEvents(SET)
                .expectEventsMatching(recordedUnder(SCOPE));
    }

    @Test
    void anObjectiveMayBePartOfAnother() {
        fixture.givenNoPriorActivity().when(setting(null, TRIALS)).expectEvents(set(TRADE, null, TRIALS, "Commerces"));
    }

    @Test
    void anAxisTheProgrammeDoesNotHaveIsRefused() {
        fixture.givenNoPriorActivity()
                .when(setting(9, null))
                .expectException(rejection(StructureRejection.OBJECTIVE_UNKNOWN_AXIS, "axis", 9, "axes", "2, 4"));
    }

    @Test
    void anAxisAndAParentAtOnceOrNeitherAreRefused() {
        fixture.givenNoPriorActivity()
                .when(setting(2, TRIALS))
                .expectException(rejection(StructureRejection.OBJECTIVE_PLACE_UNCLEAR));
        fixture.givenNoPriorActivity()
                .when(setting(null, null))
                .expectException(rejection(StructureRejection.OBJECTIVE_PLACE_UNCLEAR));
    }

    @Test
    void aParentOfAnotherProgrammeOrAClosedOneIsRefused() {
        fixture.givenNoPriorActivity()
                .when(setting(null, FOREIGN))
                .expectException(
                        rejection(StructureRejection.OBJECTIVE_OTHER_PROGRAMME, "field", "parent", "value", FOREIGN));
        fixture.givenNoPriorActivity()
                .when(setting(null, OVER))
                .expectException(rejection(StructureRejection.OBJECTIVE_CLOSED, "objective", OVER));
    }

    @Test
    void aDayStillToComeIsRefused() {
        fixture.givenNoPriorActivity()
                .when(new SetObjective(TRADE, PROGRAMME, 2, null, "Commerces", null, TODAY.plusDays(1)))
                .expectException(rejection(PortfolioRejection.IN_THE_FUTURE, "on", TODAY.plusDays(1), "today", TODAY));
    }

    @Test
    void someoneWithoutTheRightIsRefused() {
        Fixtures.of(Objective.class, Valmoret.stranger(), Valmoret.subjects(), TREE)
                .givenNoPriorActivity()
                .when(setting(2, null))
                .expectException(rejection(PlatformRejection.ROLE_NOT_HELD));
    }

    @Test
    void anObjectiveIsPutInOtherWordsWithAReason() {
        fixture.given(SET)
                .when(new RewordObjective(TRADE, null, "Commerces rouverts", "Dix locaux", "Plus clair", VOTE))
                .expectEvents(new ObjectiveReworded(
                        TRADE, "Commerces", "Commerces rouverts", null, "Dix locaux", "Plus clair", VOTE));
        fixture.given(SET)
                .when(new RewordObjective(TRADE, null, "Commerces", null, "Rien", VOTE))
                .expectException(rejection(StructureRejection.OBJECTIVE_CHANGES_NOTHING));
    }

    @Test
    void anObjectiveMovesToAnotherAxis() {
        fixture.given(SET)
                .when(moving(TRADE, 4, null))
                .expectEvents(new ObjectiveMoved(TRADE, 2, 4, null, null, "Mieux placé", VOTE));
        fixture.given(SET)
                .when(moving(TRADE, 2, null))
                .expectException(rejection(StructureRejection.OBJECTIVE_CHANGES_NOTHING));
    }

    @Test
    void anObjectiveIsNoPartOfItselfAndTheCircleIsTold() {
        fixture.given(SET)
                .when(moving(TRADE, null, LEASES))
                .expectException(
                        rejection(StructureRejection.OBJECTIVE_CYCLE, "path", "Commerces → Essais → Baux → Commerces"));
        fixture.given(SET)
                .when(moving(TRADE, null, TRADE))
                .expectException(rejection(StructureRejection.OBJECTIVE_CYCLE, "path", "Commerces → Commerces"));
    }

    @Test
    void anObjectiveUnderWhichSomethingIsOpenIsNotClosed() {
        fixture.given(SET)
                .when(new CloseObjective(TRADE, null, ObjectiveOutcome.REACHED, "Atteint", VOTE))
                .expectException(rejection(StructureRejection.OBJECTIVE_HAS_OBJECTIVES, "count", 1));
    }

    @Test
    void anObjectiveIsClosedOnceNothingOpenIsUnderIt() {
        fixture.given(set(LEASES, null, TRIALS, "Baux"))
                .when(new CloseObjective(LEASES, null, ObjectiveOutcome.REACHED, "Atteint", VOTE))
                .expectEvents(new ObjectiveClosed(LEASES, ObjectiveOutcome.REACHED, "Atteint", VOTE));
    }

    @Test
    void nothingMoreHappensToAClosedObjective() {
        fixture.given(SET, new ObjectiveClosed(TRADE, null, "Atteint", VOTE))
                .when(new AttachProject(TRADE, null, HALL, VOTE))
                .expectException(rejection(StructureRejection.OBJECTIVE_CLOSED, "objective", TRADE));
    }

    @Test
    void aClosedObjectiveIsPursuedAgainWhereItStood() {
        var closed = new ObjectiveClosed(TRADE, ObjectiveOutcome.GIVEN_UP, "Abandonné", VOTE);
        var reopen = new ReopenObjective(TRADE, null, "Un bail est rompu", VOTE);
        fixture.given(SET, closed).when(reopen).expectEvents(new ObjectiveReopened(TRADE, "Un bail est rompu", VOTE));
        fixture.given(SET)
                .when(reopen)
                .expectException(rejection(StructureRejection.OBJECTIVE_NOT_CLOSED, "objective", TRADE));
        fixture.given(set(TRADE, null, OVER, "Commerces"), closed)
                .when(reopen)
                .expectException(rejection(StructureRejection.OBJECTIVE_CLOSED, "objective", OVER));
    }

    @Test
    void aProjectOfTheSameProgrammeIsAttachedOnceAndDetachedWithAReason() {
        fixture.given(SET)
                .when(new AttachProject(TRADE, null, HALL, VOTE))
                .expectEvents(new ProjectAttached(TRADE, HALL, VOTE));
        fixture.given(SET, new ProjectAttached(TRADE, HALL, VOTE))
                .when(new AttachProject(TRADE, null, HALL, VOTE))
                .expectException(rejection(StructureRejection.OBJECTIVE_ATTACHED_ALREADY, "project", HALL));
        fixture.given(SET, new ProjectAttached(TRADE, HALL, VOTE))
                .when(new DetachProject(TRADE, null, HALL, "En sert un autre", VOTE))
                .expectEvents(new ProjectDetached(TRADE, HALL, "En sert un autre", VOTE));
        fixture.given(SET)
                .when(new DetachProject(TRADE, null, HALL, "En sert un autre", VOTE))
                .expectException(rejection(StructureRejection.OBJECTIVE_NOT_ATTACHED, "project", HALL));
    }

    @Test
    void aProjectOfAnotherProgrammeIsRefused() {
        fixture.given(SET)
                .when(new AttachProject(TRADE, null, ELSEWHERE, VOTE))
                .expectException(rejection(
                        StructureRejection.OBJECTIVE_OTHER_PROGRAMME, "field", "project", "value", ELSEWHERE));
    }
}
