package fr.gouvernail.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.gouvernail.query.fixture.view.ConfigurationInTheWrongPlace;
import fr.gouvernail.query.fixture.view.FoundByScanning;
import fr.gouvernail.query.fixture.view.InjectedField;
import fr.gouvernail.query.fixture.view.NotNullMarked;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** How objects come together: by constructors, called in configuration classes. */
final class Beans {

    static List<Guarded> rules() {
        return List.of(
                Guarded.of(
                        "nothing is injected into a field",
                        noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage("fr.gouvernail..")
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class),
                        InjectedField.class),
                Guarded.of(
                        "no bean is found by scanning",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .should()
                                .beAnnotatedWith(Component.class)
                                .orShould()
                                .beAnnotatedWith(Service.class)
                                .orShould()
                                .beAnnotatedWith(Repository.class)
                                .orShould()
                                .beAnnotatedWith(ComponentScan.class),
                        FoundByScanning.class),
                Guarded.of(
                        "configurations stand in the platform or in the application",
                        classes()
                                .that()
                                .areAnnotatedWith(Configuration.class)
                                .should()
                                .resideInAnyPackage(
                                        "fr.gouvernail.command.platform..",
                                        "fr.gouvernail.query.platform..",
                                        "fr.gouvernail.app.."),
                        ConfigurationInTheWrongPlace.class),
                Guarded.of(
                        "every package is null-marked",
                        classes()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .should(Conditions.haveNo("package without @NullMarked", Beans::unmarkedPackage)),
                        NotNullMarked.class));
    }

    private static Stream<String> unmarkedPackage(JavaClass type) {
        var isMarked = type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        return isMarked ? Stream.empty() : Stream.of("stands in a package that is not @NullMarked");
    }

    private Beans() {}
}
