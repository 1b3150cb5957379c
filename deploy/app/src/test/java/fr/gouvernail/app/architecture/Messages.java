package fr.gouvernail.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.gouvernail.command.fixture.domain.CommandInTheWrongPlace;
import fr.gouvernail.command.fixture.domain.UntypedAggregate;
import fr.gouvernail.command.fixture.policy.HalfPolicy;
import fr.gouvernail.command.platform.policy.Policy;
import fr.gouvernail.contract.fixture.BlindCommand;
import fr.gouvernail.contract.fixture.LooseEvent;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandName;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.EventName;
import fr.gouvernail.query.fixture.projection.NamelessProjection;
import fr.gouvernail.query.fixture.projection.SendingProjection;
import fr.gouvernail.query.fixture.view.HandlesEvents;
import fr.gouvernail.query.fixture.view.ProjectionInTheWrongPlace;
import fr.gouvernail.query.platform.projection.Projection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The forms of commands, events, aggregates, projections and policies. */
final class Messages {

    private static final DescribedPredicate<JavaClass> EVENTS =
            describe("events", type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface());

    private static final DescribedPredicate<JavaClass> COMMANDS =
            describe("commands", type -> type.isAssignableTo(Command.class) && !type.isInterface());

    private static final DescribedPredicate<JavaClass> PROJECTIONS =
            describe("projections", type -> type.isAssignableTo(Projection.class) && !type.isInterface());

    private static final DescribedPredicate<JavaClass> POLICIES =
            describe("policies", type -> type.isAssignableTo(Policy.class) && !type.isInterface());

    private static final String LOGICAL_NAME = "[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*){1,2}";

    static List<Guarded> rules() {
        return List.of(
                Guarded.of(
                        "an event is a named record inside the sealed interface of its aggregate",
                        classes().that(EVENTS).should(Conditions.haveNo("fault of form", Messages::faultsOfEvent)),
                        LooseEvent.class),
                Guarded.of(
                        "a command is a named record that carries the version its sender saw, unless it creates",
                        classes().that(COMMANDS).should(Conditions.haveNo("fault of form", Messages::faultsOfCommand)),
                        BlindCommand.class,
                        CommandInTheWrongPlace.class),
                Guarded.of(
                        "an aggregate has a type of its own, one event-sourcing handler and no public constructor",
                        classes()
                                .that()
                                .areAnnotatedWith(AggregateRoot.class)
                                .should(Conditions.haveNo("fault of form", Messages::faultsOfAggregate)),
                        UntypedAggregate.class),
                Guarded.of(
                        "a projection has a logical name and stands in a package of projections",
                        classes()
                                .that(PROJECTIONS)
                                .should(Conditions.haveNo("fault of form", Messages::faultsOfProjection)),
                        NamelessProjection.class,
                        ProjectionInTheWrongPlace.class),
                Guarded.of(
                        "a policy says when and then, and stands in a package of policies",
                        classes()
                                .that(POLICIES)
                                .should()
                                .haveSimpleNameStartingWith("When")
                                .andShould()
                                .haveSimpleNameContaining("Then")
                                .andShould()
                                .resideInAPackage("fr.gouvernail.command.*.policy"),
                        HalfPolicy.class),
                Guarded.of(
                        "events reach projections, policies and look-ups through the platform only, which guards against replay",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(EventHandler.class),
                        HandlesEvents.class),
                Guarded.of(
                        "projections and views send nothing",
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        "fr.gouvernail.query.*.projection..",
                                        "fr.gouvernail.query.*.view..",
                                        "fr.gouvernail.command.*.domain..",
                                        "fr.gouvernail.command.*.lookup..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(CommandDispatcher.class)
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAPackage("org.axonframework.commandhandling.gateway.."),
                        SendingProjection.class));
    }

    private static Stream<String> faultsOfEvent(JavaClass event) {
        var faults = Stream.<String>builder();
        if (!event.isRecord()) {
            faults.add("is no record");
        }
        if (!event.isAnnotatedWith(EventName.class)) {
            faults.add("has no @EventName");
        }
        if (event.getEnclosingClass()
                .filter(outer -> outer.reflect().isSealed())
                .isEmpty()) {
            faults.add("is not inside a sealed interface");
        }
        if (!event.getPackageName().startsWith("fr.gouvernail.contract.")) {
            faults.add("is not part of a contract");
        }
        return faults.build();
    }

    private static Stream<String> faultsOfCommand(JavaClass command) {
        var faults = Stream.<String>builder();
        if (!command.isRecord() || !command.isAnnotatedWith(CommandName.class)) {
            faults.add("is no record with a @CommandName");
        }
        if (!command.getPackageName().startsWith("fr.gouvernail.contract.")) {
            faults.add("is not part of a contract");
        }
        boolean creates = command.tryGetMethod("creates").isPresent();
        boolean versioned = command.tryGetField("expectedVersion").isPresent();
        if (!creates && !versioned && !isSentByThePlatform(command)) {
            faults.add("neither creates nor carries an expected version");
        }
        return faults.build();
    }

    /** A policy follows up on what has been decided, whatever else has happened since. */
    private static boolean isSentByThePlatform(JavaClass command) {
        return command.getDirectDependenciesToSelf().stream()
                .anyMatch(dependency ->
                        dependency.getOriginClass().getPackageName().endsWith(".policy"));
    }

    private static Stream<String> faultsOfAggregate(JavaClass aggregate) {
        var faults = Stream.<String>builder();
        if (!aggregate.getAnnotationOfType(AggregateRoot.class).type().matches(LOGICAL_NAME)) {
            faults.add("has no logical type");
        }
        var handlers = aggregate.getAllMethods().stream()
                .filter(method -> method.isAnnotatedWith(EventSourcingHandler.class))
                .count();
        if (handlers != 1) {
            faults.add("has " + handlers + " event-sourcing handlers");
        }
        if (aggregate.getConstructors().stream()
                .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))) {
            faults.add("has a public constructor");
        }
        return faults.build();
    }

    private static Stream<String> faultsOfProjection(JavaClass projection) {
        var faults = Stream.<String>builder();
        if (!projection.getPackageName().matches("fr\\.gouvernail\\.query\\.[a-z]+\\.projection")) {
            faults.add("stands outside the packages of projections");
        }
        var name = projection.tryGetAnnotationOfType(ProcessingGroup.class).map(ProcessingGroup::value);
        if (name.filter(text -> text.matches(LOGICAL_NAME)).isEmpty()) {
            faults.add("has no logical name");
        }
        return faults.build();
    }

    private Messages() {}
}
