package fr.gouvernail.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.gouvernail.command.fixture.api.AsksTheOtherSide;
import fr.gouvernail.command.fixture.lookup.LooksIntoFunding;
import fr.gouvernail.contract.fixture.ContractWithSpring;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.fixture.KernelWithAxon;
import fr.gouvernail.query.fixture.ui.AsksTheCommandSide;
import fr.gouvernail.query.fixture.view.ReadsAnotherContext;
import fr.gouvernail.query.other.view.ReadsBack;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may see whom. */
final class Layers {

    private static final String[] PLAIN = {"java..", "org.jspecify..", "fr.gouvernail.kernel.."};

    /** Contexts that only read, and read all the others: their subject is the whole history. */
    private static final Set<String> READERS_OF_ALL = Set.of("audit", "reporting");

    private static final Set<String> MAY_USE_ANOTHERS_CONTRACT = Set.of("policy", "projection", "ui");

    static List<Guarded> rules() {
        return List.of(
                Guarded.of(
                        "the kernel depends on nothing, but for the event store's own package",
                        classes()
                                .that()
                                .resideInAPackage("fr.gouvernail.kernel..")
                                .and()
                                .resideOutsideOfPackage("fr.gouvernail.kernel.eventstore..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(PLAIN),
                        KernelWithAxon.class),
                Guarded.of(
                        "contracts depend on the kernel only",
                        classes()
                                .that()
                                .resideInAPackage("fr.gouvernail.contract..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "fr.gouvernail.contract..",
                                        "fr.gouvernail.kernel.value..",
                                        "fr.gouvernail.kernel.rule..",
                                        "fr.gouvernail.kernel.id..",
                                        "fr.gouvernail.kernel.command..",
                                        "fr.gouvernail.kernel.event"),
                        ContractWithSpring.class),
                Guarded.of(
                        "the command side never sees the query side",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail.command..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("fr.gouvernail.query.."),
                        AsksTheOtherSide.class),
                Guarded.of(
                        "the query side never sees the command side",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail.query..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("fr.gouvernail.command.."),
                        AsksTheCommandSide.class),
                Guarded.of(
                        "a context leaves the insides of the others alone",
                        classes()
                                .that()
                                .resideInAnyPackage("fr.gouvernail.command..", "fr.gouvernail.query..")
                                .should(Conditions.haveNo("dependency on another context", Layers::trespasses)),
                        LooksIntoFunding.class,
                        ReadsAnotherContext.class),
                Guarded.of(
                        "contexts of the query side form no cycle",
                        slices().matching("fr.gouvernail.query.(*)..")
                                .should()
                                .beFreeOfCycles()
                                .ignoreDependency(inPlatform(), alwaysTrue()),
                        ReadsAnotherContext.class,
                        ReadsBack.class));
    }

    /** The platform declares the beans of all contexts, and they all lean on it. */
    private static DescribedPredicate<JavaClass> inPlatform() {
        return resideInAPackage("fr.gouvernail.query.platform..");
    }

    private static Stream<String> trespasses(JavaClass origin) {
        var from = Place.of(origin);
        if (from == null || from.context().equals("platform")) {
            return Stream.empty();
        }
        return origin.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        isTrespass(from, dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }

    private static boolean isTrespass(Place from, JavaClass target) {
        var to = Place.of(target);
        if (to == null || to.context().equals(from.context()) || to.context().equals("platform")) {
            return false;
        }
        boolean readsAll = READERS_OF_ALL.contains(from.context());
        return switch (to.side()) {
            case "contract" ->
                !readsAll
                        && !MAY_USE_ANOTHERS_CONTRACT.contains(from.layer())
                        && !(from.layer().equals("view") && isValue(target));
            case "query" ->
                !(to.layer().equals("view") && (readsAll || from.layer().equals("ui")));
            default -> true;
        };
    }

    /** A view may show what another context's events hold, but not react to them. */
    private static boolean isValue(JavaClass target) {
        return !target.isAssignableTo(DomainEvent.class) && !target.isAssignableTo(Command.class);
    }

    /** Where a class stands: {@code fr.gouvernail.<side>.<context>.<layer>}. */
    private record Place(String side, String context, String layer) {

        static @Nullable Place of(JavaClass type) {
            var parts = type.getPackageName().split("\\.");
            boolean inContext = parts.length > 3
                    && type.getPackageName().startsWith("fr.gouvernail.")
                    && Set.of("command", "query", "contract").contains(parts[2]);
            return inContext ? new Place(parts[2], parts[3], parts.length > 4 ? parts[4] : "") : null;
        }
    }

    private Layers() {}
}
