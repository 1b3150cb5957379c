package fr.gouvernail.query.funding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.funding.projection.BudgetOverviewProjection;
import fr.gouvernail.query.governance.projection.DecisionsRegisterProjection;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Pages;
import fr.gouvernail.query.platform.wiring.FollowUpConfiguration;
import fr.gouvernail.query.platform.wiring.FormsConfiguration;
import fr.gouvernail.query.platform.wiring.FundingPagesConfiguration;
import fr.gouvernail.query.platform.wiring.FundingQueryConfiguration;
import fr.gouvernail.query.platform.wiring.PortfolioPagesConfiguration;
import fr.gouvernail.query.platform.wiring.PortfolioQueryConfiguration;
import fr.gouvernail.query.platform.wiring.SheetConfiguration;
import fr.gouvernail.query.platform.wiring.StructureConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryPagesConfiguration;
import fr.gouvernail.query.platform.wiring.TerritoryQueryConfiguration;
import fr.gouvernail.query.portfolio.projection.ProgrammeDashboardProjection;
import fr.gouvernail.query.portfolio.projection.ProjectSheetProjection;
import fr.gouvernail.query.portfolio.projection.SheetProjection;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import fr.gouvernail.query.portfolio.view.SavedViews;
import fr.gouvernail.query.territory.projection.TerritoriesProjection;
import fr.gouvernail.query.testing.FramingDraftsInMemory;
import fr.gouvernail.query.testing.ProjectionTestBase;
import fr.gouvernail.query.testing.ReaderArgument;
import fr.gouvernail.query.testing.SavedViewsInMemory;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of Valmoret over its history, with a command side that takes everything, or refuses what a test says. */
@SpringBootTest(classes = ValmoretPagesTestBase.Setup.class)
@AutoConfigureMockMvc
abstract class ValmoretPagesTestBase extends ProjectionTestBase {

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
                new SheetProjection(),
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
        under("decision-" + new UUID(8, 7));
        history.adoptPlan();
        history.authoriseBudget();
        history.reframeBudget();
    }

    /** What the forms sent in this test. */
    static List<CommandEnvelope> sent() {
        return SENT;
    }

    static void refuseWith(CommandRejected rejected) {
        refusal = rejected;
    }

    String body(String uri) throws IOException {
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
        FollowUpConfiguration.class,
        FormsConfiguration.class,
        FundingPagesConfiguration.class,
        FundingQueryConfiguration.class,
        PortfolioPagesConfiguration.class,
        PortfolioQueryConfiguration.class,
        SheetConfiguration.class,
        StructureConfiguration.class,
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
        Decisions decisions(JdbcClient jdbc, ReadingDay day) {
            return new Decisions(jdbc, day);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        StoredFiles files(JdbcClient jdbc, Clock clock) {
            return new StoredFiles(jdbc, clock);
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
        SavedViews savedViews() {
            return new SavedViewsInMemory();
        }

        @Bean
        FramingDrafts framingDrafts() {
            return new FramingDraftsInMemory();
        }

        @Bean
        WebMvcConfigurer readers() {
            return new ReaderArgument(Setup::readerOf);
        }

        private static Reader readerOf(NativeWebRequest request) {
            var role = request.getHeader("X-Role");
            var territory = request.getHeader("X-Territory");
            var person = request.getHeader("X-Person");
            var reader = reader(
                    role == null ? Role.DIRECTOR : Role.valueOf(role),
                    territory == null ? VALMORET : TerritoryId.of(territory),
                    role == null ? null : ValmoretHistory.REGION);
            return person == null
                    ? reader
                    : new Reader(
                            PersonId.of(person),
                            "une autre personne",
                            reader.role(),
                            reader.territory(),
                            reader.organisation());
        }
    }
}
