package fr.gouvernail.query.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.PlatformRejection;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.funding.projection.BudgetOverviewProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Pages;
import fr.gouvernail.query.platform.wiring.FormsConfiguration;
import fr.gouvernail.query.platform.wiring.FundingPagesConfiguration;
import fr.gouvernail.query.platform.wiring.FundingQueryConfiguration;
import fr.gouvernail.query.platform.wiring.PortfolioPagesConfiguration;
import fr.gouvernail.query.platform.wiring.PortfolioQueryConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryPagesConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryQueryConfiguration;
import fr.gouvernail.query.portfolio.projection.ProgrammeDashboardProjection;
import fr.gouvernail.query.portfolio.projection.ProjectSheetProjection;
import fr.gouvernail.query.territory.projection.TerritoriesProjection;
import fr.gouvernail.query.testing.ProjectionTestBase;
import fr.gouvernail.query.testing.ValmoretHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringBootTest(classes = ValmoretPagesTest.Setup.class)
@AutoConfigureMockMvc
class ValmoretPagesTest extends ProjectionTestBase {

    private static String currentUrl = "";
    private static final List<CommandEnvelope> SENT = new ArrayList<>();
    private static @Nullable CommandRejected refusal;

    @Autowired
    MockMvcTester mvc;

    @Override
    protected List<Projection> projections() {
        return List.of(
                new TerritoriesProjection(),
                new ProgrammeDashboardProjection(),
                new ProjectSheetProjection(),
                new BudgetOverviewProjection(),
                new DecisionsRegisterProjection());
    }

    @BeforeEach
    void theHallOfValmoret() {
        currentUrl = url();
        SENT.clear();
        refusal = null;
        var history = new ValmoretHistory(this::recorded);
        history.registerPlaces();
        history.proposeAndFrame();
        history.draftPlan();
        under("decision-" + new java.util.UUID(8, 7));
        history.adoptPlan();
        history.authoriseBudget();
        history.reframeBudget();
    }

    @Test
    void theDashboardShowsTheFiguresOfTheHall() throws IOException {
        assertThat(body("/tableau-de-bord"))
                .contains(
                        "2\u202f400\u202f000\u202f€",
                        "480\u202f000\u202f€",
                        "30,0\u202f%",
                        "3\u202f038\u202f400\u202f€")
                .contains(
                        "écart 0,0\u202f%",
                        "au moins 20,0\u202f% (R-02)",
                        "1 projet",
                        "en préparation",
                        "/pourquoi/",
                        "hx-get=\"/tableau-de-bord")
                .doesNotContain("??");
    }

    @Test
    void anArbitrationThatWasAskedMovesTheForecastAndRaisesASentence() throws IOException {
        new ValmoretHistory(this::recorded).proposeActionAndAskArbitration();

        assertThat(body("/tableau-de-bord"))
                .contains(
                        "2\u202f712\u202f000\u202f€",
                        "projet attend un arbitrage",
                        "312\u202f000\u202f€",
                        "écart 13,0\u202f%");
        assertThat(body("/actions/" + ValmoretHistory.WORKS))
                .contains("33,65\u202f%", "Soumettre l’arbitrage au comité");
        assertThat(body("/projets?arbitrage=oui")).contains("Réhabilitation de la halle marchande");
    }

    @Test
    void theOwnShareSaysThatItsPlanIsToBeRevised() throws IOException {
        assertThat(body("/tableau-de-bord")).doesNotContain("à réviser");
        new ValmoretHistory(this::recorded).proposeActionAndAskArbitration();

        assertThat(body("/tableau-de-bord"))
                .contains(
                        "30,0\u202f%", "plan à réviser", "38,05\u202f%", "au coût prévu de 2\u202f712\u202f000\u202f€");
        assertThat(body("/plans/" + ValmoretHistory.PLAN))
                .contains("Plan à réviser.", "1\u202f032\u202f000\u202f€", "38,05\u202f%");
    }

    @Test
    void aDecisionThatCouldNotBeCarriedOutIsRaisedBeforeThoseWhoMayAct() throws IOException {
        var decision = new DecisionId(new UUID(8, 9));
        var drafted = new DecisionDrafted(
                decision,
                VALMORET,
                ValmoretHistory.ACV,
                new BodyId(new UUID(8, 8)),
                false,
                "D-09",
                "Lancer la halle",
                "Texte",
                new Resolution.LaunchProject(ValmoretHistory.HALL));
        recorded(decision, drafted);
        recorded(decision, new EnactmentFailed(decision, "portfolio.project.not-framed", Map.of()));

        assertThat(body("/tableau-de-bord"))
                .contains("/decisions?attend=FAILED", "décision exécutoire n’a pas pu être appliquée");
        assertThat(mvc.get().uri("/tableau-de-bord").header("X-Role", "RESIDENT"))
                .bodyText()
                .doesNotContain("n’a pas pu être appliquée");
    }

    @Test
    void everyPageIsDrawnInBothLanguagesWithoutAMissingText() throws IOException {
        new ValmoretHistory(this::recorded).proposeActionAndAskArbitration();
        for (var page : List.of(
                "/tableau-de-bord",
                "/projets",
                "/projets?pilote=sans",
                "/projets/nouveau",
                "/projets/" + ValmoretHistory.HALL,
                "/projets/" + ValmoretHistory.HALL + "/cadrage",
                "/projets/" + ValmoretHistory.HALL + "/avancement",
                "/projets/" + ValmoretHistory.HALL + "/actions/nouvelle",
                "/actions/" + ValmoretHistory.WORKS,
                "/actions/" + ValmoretHistory.WORKS + "/arbitrage",
                "/budgets",
                "/budgets?plans=bloques",
                "/budgets/" + ValmoretHistory.BUDGET,
                "/plans/" + ValmoretHistory.PLAN,
                "/plans/nouveau?projet=" + ValmoretHistory.HALL,
                "/plans/" + ValmoretHistory.PLAN + "/revision",
                "/plans/" + ValmoretHistory.PLAN + "/ressources/dsil",
                "/cofinancements",
                "/territoires",
                "/territoires/nouveau",
                "/territoires/" + VALMORET)) {
            assertThat(body(page)).as(page).doesNotContain("??");
            assertThat(body(page + (page.contains("?") ? "&" : "?") + "langue=en"))
                    .as(page)
                    .doesNotContain("??")
                    .contains("<html lang=\"en\">");
        }
    }

    @Test
    void aPageOfAnotherTerritoryDoesNotExist() {
        for (var page : List.of(
                "/projets/" + ValmoretHistory.HALL,
                "/budgets/" + ValmoretHistory.BUDGET,
                "/plans/" + ValmoretHistory.PLAN,
                "/territoires/" + VALMORET,
                "/projets/n-importe-quoi")) {
            assertThat(mvc.get().uri(page).header("X-Territory", SAINT_AUBRAC.text()))
                    .as(page)
                    .hasStatus(404);
        }
    }

    @Test
    void aCoFinancerIsLedToTheirLines() throws IOException {
        assertThat(mvc.get().uri("/tableau-de-bord").header("X-Role", "CO_FINANCER"))
                .hasStatus3xxRedirection();
        var page =
                mvc.get().uri("/cofinancements").header("X-Role", "CO_FINANCER").exchange();
        assertThat(page.getResponse().getContentAsString())
                .contains("1\u202f200\u202f000\u202f€", "Réhabilitation de la halle marchande", "/decisions/decision-")
                .doesNotContain("480\u202f000", "720\u202f000");
        assertThat(mvc.get().uri("/plans/" + ValmoretHistory.PLAN).header("X-Role", "CO_FINANCER"))
                .hasStatus(404);
    }

    @Test
    void aFormThatIsIncompleteSaysWhereAndKeepsWhatWasTyped() throws IOException {
        var answer = mvc.post()
                .uri("/projets/" + ValmoretHistory.HALL + "/cadrage")
                .param("cle", "k")
                .param("version", "1")
                .param("objectifs", "Mes objectifs")
                .param("cout", "2.400")
                .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer.getResponse().getContentAsString())
                .contains("class=\"erreurs\"", "href=\"#cout\"", "href=\"#debut\"", "Mes objectifs", "value=\"2.400\"")
                .doesNotContain("??");
        assertThat(SENT).isEmpty();
    }

    @Test
    void aRefusalIsShownOverTheFormWithEverythingTyped() throws IOException {
        refusal = CommandRejected.of(PlatformRejection.STALE_VERSION, "target", "x", "expected", 1, "actual", 2);
        var answer = frame();

        assertThat(answer).hasStatus(412);
        assertThat(answer.getResponse().getContentAsString()).contains("class=\"erreurs\"", "Rouvrir la halle");
    }

    @Test
    void anAcceptedFormLeadsToThePageThatShowsIt() {
        var answer = frame();

        assertThat(answer).hasStatus(303).hasHeader("Location", "/projets/" + ValmoretHistory.HALL + "?vu=42");
        assertThat(SENT)
                .singleElement()
                .satisfies(envelope -> assertThat(envelope.idempotencyKey()).isEqualTo("k"));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult frame() {
        return mvc.post()
                .uri("/projets/" + ValmoretHistory.HALL + "/cadrage")
                .param("cle", "k")
                .param("version", "1")
                .param("objectifs", "Rouvrir la halle")
                .param("perimetre", "La halle")
                .param("debut", "2026-09-01")
                .param("fin", "2028-03-31")
                .param("cout", "2 400 000,50")
                .param("pilote", "")
                .param("effet", "2026-03-12")
                .exchange();
    }

    private String body(String uri) throws IOException {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).as(uri).hasStatusOk();
        var html = answer.getResponse().getContentAsString();
        var drawings = System.getProperty("gouvernail.drawings");
        if (drawings != null) {
            Files.writeString(Path.of(drawings, "q" + uri.replaceAll("[^a-zA-Z]+", "-") + ".html"), html);
        }
        return html;
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        Pages.class,
        FormsConfiguration.class,
        FundingPagesConfiguration.class,
        FundingQueryConfiguration.class,
        PortfolioPagesConfiguration.class,
        PortfolioQueryConfiguration.class,
        TerritoryPagesConfiguration.class,
        TerritoryQueryConfiguration.class
    })
    static class Setup {

        @Bean
        JdbcClient jdbc() {
            return JdbcClient.create(new AbstractDataSource() {
                @Override
                public Connection getConnection() throws SQLException {
                    return DriverManager.getConnection(currentUrl);
                }

                @Override
                public Connection getConnection(String user, String password) throws SQLException {
                    return getConnection();
                }
            });
        }

        @Bean
        Decisions decisions(JdbcClient jdbc) {
            return new Decisions(jdbc);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        CommandDispatcher dispatcher() {
            return envelope -> {
                if (refusal != null) {
                    throw refusal;
                }
                SENT.add(envelope);
                return new CommandReceipt(envelope.command().target().text(), 2, 42, false);
            };
        }

        @Bean
        EventArchive archive() {
            return new EventArchive() {
                @Override
                public Optional<ArchivedEvent> at(long position) {
                    return Optional.empty();
                }

                @Override
                public long head() {
                    return 12;
                }

                @Override
                public long positionAt(Instant instant) {
                    return 12;
                }
            };
        }

        @Bean
        Directory directory() {
            return new Directory() {
                @Override
                public String nameOf(PersonId person) {
                    return "le chef de projet halle";
                }

                @Override
                public Map<PersonId, Person> find(Collection<PersonId> persons) {
                    return Map.of();
                }

                @Override
                public List<Person> personsOf(TerritoryId territory) {
                    return List.of(new Person(ValmoretHistory.LEAD, "le chef de projet halle", "chef de projet"));
                }
            };
        }

        @Bean
        WebMvcConfigurer readers() {
            return new WebMvcConfigurer() {
                @Override
                public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                    resolvers.add(new ReaderOfHeaders());
                }
            };
        }
    }

    static final class ReaderOfHeaders implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Reader.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var role = request.getHeader("X-Role");
            var territory = request.getHeader("X-Territory");
            return reader(
                    role == null ? Role.DIRECTOR : Role.valueOf(role),
                    territory == null ? VALMORET : TerritoryId.of(territory),
                    role == null ? null : ValmoretHistory.REGION);
        }
    }
}
