package fr.gouvernail.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.gouvernail.command.fixture.domain.AxonState;
import fr.gouvernail.command.fixture.domain.ClockRules;
import fr.gouvernail.command.fixture.domain.RateState;
import fr.gouvernail.command.fixture.domain.SpringDecisions;
import fr.gouvernail.kernel.fixture.causal.ToldActivation;
import fr.gouvernail.query.fixture.projection.RandomProjection;
import fr.gouvernail.query.fixture.view.LocalTimes;
import fr.gouvernail.query.fixture.view.OldJackson;
import fr.gouvernail.query.fixture.view.StreamsRows;
import fr.gouvernail.query.fixture.view.StreamsRowsOfATemplate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What decides and what projects depends on its input alone; and no code leaves something open behind it. */
final class Purity {

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");

    private static final Set<String> STREAMS_OF_ROWS = Set.of("stream", "queryForStream");

    static List<Guarded> rules() {
        return List.of(
                Guarded.of(
                        "the domain knows no framework of the outside world",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail.command.*.domain..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..",
                                        "java.sql..",
                                        "javax.sql..",
                                        "tools.jackson..",
                                        "com.fasterxml..",
                                        "jakarta..",
                                        "java.net.."),
                        SpringDecisions.class),
                Guarded.of(
                        "in the domain, only the shell of an aggregate, or a part of it, knows Axon",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail.command.*.domain..")
                                .and(DescribedPredicate.not(DescribedPredicate.describe(
                                        "shells of an aggregate, or parts of one", Purity::isShell)))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.axonframework.."),
                        AxonState.class),
                Guarded.of(
                        "no clock and no dice where facts are decided, told or projected",
                        classes()
                                .that()
                                .resideInAnyPackage(
                                        "fr.gouvernail.contract..",
                                        "fr.gouvernail.command.*.domain..",
                                        "fr.gouvernail.query.*.projection")
                                .and()
                                .resideOutsideOfPackage("fr.gouvernail.query.platform..")
                                .should(Conditions.haveNo("clock and no dice", Purity::clocksAndDice)),
                        ClockRules.class,
                        RandomProjection.class),
                Guarded.of(
                        "figures are exact",
                        noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage(
                                        "fr.gouvernail.kernel..",
                                        "fr.gouvernail.contract..",
                                        "fr.gouvernail.command.*.domain..")
                                .and()
                                .areDeclaredInClassesThat()
                                .resideOutsideOfPackage("fr.gouvernail.kernel.causal..")
                                .should()
                                .haveRawType(double.class)
                                .orShould()
                                .haveRawType(float.class)
                                .orShould()
                                .haveRawType(Double.class)
                                .orShould()
                                .haveRawType(Float.class),
                        RateState.class),
                Guarded.of(
                        "of a causal map only signs and ranks leave it: a hyperbolic tangent has no exact figure",
                        noMethods()
                                .that()
                                .arePublic()
                                .and()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage(
                                        "fr.gouvernail.kernel.causal..", "fr.gouvernail.kernel.fixture.causal..")
                                .should()
                                .haveRawReturnType(double.class)
                                .orShould()
                                .haveRawReturnType(Double.class),
                        ToldActivation.class),
                Guarded.of(
                        "times are instants or dates, never local times or the old classes",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.time.LocalDateTime")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.util.Date")
                                .orShould()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.util.Calendar"),
                        LocalTimes.class),
                Guarded.of(
                        "no library that hides what the code does, and one JSON library",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.persistence..",
                                        "lombok..",
                                        "io.vavr..",
                                        "com.thoughtworks.xstream..",
                                        "com.fasterxml.jackson.databind..",
                                        "com.fasterxml.jackson.core.."),
                        OldJackson.class),
                Guarded.of(
                        "no query gives a stream, which would keep its connection until somebody closes it",
                        classes()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .should(Conditions.haveNo("stream of rows", Purity::streamsOfRows)),
                        StreamsRows.class,
                        StreamsRowsOfATemplate.class));
    }

    private static Stream<String> streamsOfRows(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> isQuery(access.getTargetOwner()) && STREAMS_OF_ROWS.contains(access.getName()))
                .map(JavaAccess::getDescription);
    }

    private static boolean isQuery(JavaClass target) {
        return target.isAssignableTo(JdbcClient.MappedQuerySpec.class)
                || target.isAssignableTo(JdbcOperations.class)
                || target.isAssignableTo(NamedParameterJdbcOperations.class);
    }

    private static Stream<String> clocksAndDice(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> isClock(access)
                        || CLOCKS_AND_DICE.contains(access.getTargetOwner().getName() + "." + access.getName()))
                .map(JavaAccess::getDescription);
    }

    /** A shell with many commands is written in parts, each extending the one before. */
    private static boolean isShell(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                .anyMatch(one -> one.isAnnotatedWith(AggregateRoot.class));
    }

    private static boolean isClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().equals("java.time")
                && (access.getName().equals("now")
                        || access.getTargetOwner().getSimpleName().equals("Clock"));
    }

    private Purity() {}
}
