package fr.gouvernail.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.gouvernail.query.fixture.view.ControllerInTheWrongPlace;
import fr.gouvernail.query.fixture.view.FillsAPage;
import java.util.List;
import org.springframework.stereotype.Controller;

/** Where pages and endpoints are made. */
final class Web {

    private static final String[] WEB = {
        "fr.gouvernail.query.*.ui..",
        "fr.gouvernail.query.*.api..",
        "fr.gouvernail.command.*.api..",
        "fr.gouvernail.query.platform..",
        "fr.gouvernail.command.platform..",
        "fr.gouvernail.app.."
    };

    static List<Guarded> rules() {
        return List.of(
                Guarded.of(
                        "pages are filled by the ui and the platform only",
                        noClasses()
                                .that()
                                .resideInAPackage("fr.gouvernail..")
                                .and()
                                .resideOutsideOfPackages(
                                        "fr.gouvernail.query.*.ui..",
                                        "fr.gouvernail.query.platform..",
                                        "fr.gouvernail.app..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.thymeleaf..", "org.springframework.ui.."),
                        FillsAPage.class),
                Guarded.of(
                        "controllers stand at the edge",
                        classes()
                                .that(describe(
                                        "are controllers",
                                        type -> type.isAnnotatedWith(Controller.class)
                                                || type.isMetaAnnotatedWith(Controller.class)))
                                .and()
                                .areNotAnnotations()
                                .should()
                                .resideInAnyPackage(WEB),
                        ControllerInTheWrongPlace.class));
    }

    private Web() {}
}
