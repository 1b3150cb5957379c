package fr.gouvernail.query.portfolio.view;

import static fr.gouvernail.query.platform.reading.SpreadsheetText.guarded;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.gouvernail.contract.portfolio.SheetText;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.Visibility;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The projects of the portfolio as betagouv's « projets-territoire » 0.1.0, the schema that Mon espace collectivité, Territoires en
 * transitions and Recoco share. Phases and states follow the table of the field: launched or closed is an operation; on time and in
 * preparation are both in progress. What was entered in error is left out.
 */
public final class PublishedProjects {

    private static final String TOLD = """
            SELECT r.project, min(r.created_at) AS created_at, max(r.updated_at) AS updated_at, bool_or(p.launched_on IS NOT NULL OR p.taken_over) AS launched
            FROM (SELECT * FROM portfolio_record WHERE\s""" + Visibility.CONDITION + """
            ) r JOIN project_sheet p ON p.project = r.project GROUP BY r.project""";

    private final JdbcClient jdbc;
    private final Portfolio portfolio;
    private final ProgrammeDashboards programmes;
    private final Fiches fiches;
    private final Sirets sirets;

    /** SIRET of the organisations that have one. */
    @FunctionalInterface
    public interface Sirets {

        Map<OrganisationId, String> of(Reader reader);
    }

    private record Told(Instant createdAt, Instant updatedAt, boolean launched) {}

    public PublishedProjects(
            JdbcClient jdbc, Portfolio portfolio, ProgrammeDashboards programmes, Fiches fiches, Sirets sirets) {
        this.jdbc = jdbc;
        this.portfolio = portfolio;
        this.programmes = programmes;
        this.fiches = fiches;
        this.sirets = sirets;
    }

    /** By reference, as they stand on that day. */
    public List<PublishedProject> list(Reader reader, LocalDate today) {
        var told = told(reader);
        var texts = fiches.published(reader);
        var owners = sirets.of(reader);
        var names = programmes.programmes(reader).stream()
                .collect(Collectors.toMap(ProgrammeRow::programme, ProgrammeRow::name));
        return portfolio.rows(reader, today).stream()
                .filter(row -> row.line().calendar().state() != ProjectState.WITHDRAWN
                        && told.containsKey(row.line().project()))
                .map(row -> line(row, told, texts, owners, names))
                .toList();
    }

    private static PublishedProject line(
            PortfolioRow row,
            Map<ProjectId, Told> told,
            Map<ProjectId, SheetText> texts,
            Map<OrganisationId, String> owners,
            Map<ProgrammeId, String> programmes) {
        var line = row.line();
        var known = told.get(line.project());
        var values = new LinkedHashMap<String, String>();
        put(values, "id", line.project().uuid());
        if (known != null) {
            put(values, "createdAt", known.createdAt());
            put(values, "updatedAt", known.updatedAt());
        }
        put(values, "nom", line.name());
        put(values, "description", description(row, texts.get(line.project())));
        put(values, "budgetPrevisionnel", wholeEuros(line.cost().expectedHt()));
        put(values, "dateDebutPrevisionnelle", line.calendar().startsOn());
        put(values, "phase", phase(line, known != null && known.launched()));
        put(values, "phaseStatut", state(line.calendar().state()));
        put(values, "programme", programmes.get(line.programme()));
        put(values, "porteurCodeSiret", owners.get(line.owner()));
        return new PublishedProject(line.reference(), values);
    }

    private static @Nullable String description(PortfolioRow row, @Nullable SheetText text) {
        if (text != null && text.presentation() != null) {
            return text.presentation();
        }
        return row.summary().isBlank() ? null : row.summary();
    }

    private static String phase(ProjectLine line, boolean launched) {
        return switch (line.phase()) {
            case IDEA -> "Idée";
            case STUDY -> "Étude";
            case OPERATION -> "Opération";
            case CLOSED -> launched ? "Opération" : "Étude";
        };
    }

    private static String state(ProjectState state) {
        return switch (state) {
            case IN_PREPARATION, ON_TIME -> "En cours";
            case LATE -> "En retard";
            case PAUSED -> "En pause";
            case BLOCKED -> "Bloqué";
            case ABANDONED, WITHDRAWN -> "Abandonné";
            case DONE -> "Terminé";
        };
    }

    private static @Nullable String wholeEuros(@Nullable Long cents) {
        return cents == null
                ? null
                : BigDecimal.valueOf(cents, 2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static void put(Map<String, String> values, String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(field, value.toString());
        }
    }

    private Map<ProjectId, Told> told(Reader reader) {
        var told = new HashMap<ProjectId, Told>();
        jdbc.sql(TOLD).params(Visibility.beyondOwnLines(reader).parameters()).query(row -> {
            told.put(
                    ProjectId.of(row.getString("project")),
                    new Told(
                            Columns.instant(row, "created_at"),
                            Columns.instant(row, "updated_at"),
                            row.getBoolean("launched")));
        });
        return told;
    }

    /** UTF-8, commas, doubled quotes; free text that a spreadsheet would take for a formula is made a text. */
    public static String csv(List<PublishedProject> projects) {
        var text = new StringWriter();
        var writer = CsvWriter.builder().build(text);
        writer.writeRecord(PublishedProject.FIELDS);
        projects.forEach(project -> writer.writeRecord(PublishedProject.FIELDS.stream()
                .map(field -> guarded(project.values().getOrDefault(field, "")))
                .toList()));
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The same as objects: what is not known is absent, the amount is a number, lists are empty. */
    public static List<Map<String, Object>> objects(List<PublishedProject> projects) {
        var objects = new ArrayList<Map<String, Object>>();
        for (var project : projects) {
            var values = new LinkedHashMap<String, Object>();
            for (var field : PublishedProject.FIELDS) {
                var value = project.value(field);
                if (field.equals("competences") || field.equals("leviers") || field.equals("collectiviteIds")) {
                    values.put(field, List.of());
                } else if (value != null) {
                    values.put(field, field.equals("budgetPrevisionnel") ? (Object) Long.valueOf(value) : value);
                }
            }
            objects.add(values);
        }
        return objects;
    }
}
