package fr.gouvernail.query.funding.view;

import fr.gouvernail.contract.funding.Beneficiary;
import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.kernel.eventstore.GouvernailJson;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Finding;
import fr.gouvernail.query.funding.view.SubsidyRow.Duty;
import fr.gouvernail.query.platform.reading.Columns;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The subsidies that councils give, which the law has published anyway: everyone on the territory reads them, but a co-financer, who reads
 * the money that carries their name. Days are told as of the day that is read.
 */
public final class Subsidies {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private static final String ROWS = """
            SELECT * FROM (
                SELECT t.*, coalesce(b.name, '–') AS body_name, coalesce(a.number, d.reference, '–') AS act_number,
                    coalesce(d.title, '–') AS act_title, coalesce(d.standing, 'IN_FORCE') AS standing,
                    CASE
                        WHEN coalesce(d.standing, 'IN_FORCE') <> 'IN_FORCE' THEN 'WITHOUT_FORCE'
                        WHEN t.published_on IS NOT NULL THEN 'PUBLISHED'
                        WHEN t.convention_required AND t.signed_on IS NULL THEN 'CONVENTION'
                        WHEN t.publish_by < :today THEN 'LATE'
                        WHEN t.publish_by IS NOT NULL THEN 'PUBLICATION'
                        ELSE 'NONE' END AS duty
                FROM (SELECT * FROM funding_subsidy WHERE\s""" + Visibility.CONDITION + """
                ) t
                LEFT JOIN governance_body b ON b.body = t.body
                LEFT JOIN governance_decision d ON d.decision = t.decision
                LEFT JOIN governance_council_act a ON a.decision = t.decision
            ) s
            WHERE (CAST(:subsidy AS text) IS NULL OR s.subsidy = CAST(:subsidy AS text))
                AND (CAST(:body AS text) IS NULL OR s.body = CAST(:body AS text))
                AND (CAST(:year AS int) IS NULL OR s.year = CAST(:year AS int))
                AND (CAST(:duty AS text) IS NULL OR s.duty = CAST(:duty AS text))
                AND (CAST(:text AS text) IS NULL OR strpos(lower(s.beneficiary || ' ' || s.object), lower(CAST(:text AS text))) > 0)
            ORDER BY s.granted_on DESC, s.granted_event DESC
            LIMIT 10000""";

    private static final String STEPS =
            "SELECT * FROM funding_subsidy_step WHERE subsidy = :subsidy ORDER BY event DESC";

    /** By decisions that are neither annulled nor replaced, as a suspension is for a time only; a legal person is one, whichever of its numbers it was named by. */
    private static final String GIVEN = """
            SELECT coalesce(sum(t.attributed), 0)
            FROM (SELECT * FROM funding_subsidy WHERE\s""" + Visibility.CONDITION + """
            ) t LEFT JOIN governance_decision d ON d.decision = t.decision
            WHERE t.body = :body AND t.year = :year AND t.subsidy <> :besides AND coalesce(d.standing, 'IN_FORCE') NOT IN ('ANNULLED', 'SUPERSEDED')
                AND (t.siren = CAST(:siren AS text) OR t.rna = CAST(:rna AS text) OR t.organisation = CAST(:organisation AS text))""";

    private final JdbcClient jdbc;
    private final ReadingDay day;
    private final JsonMapper json = GouvernailJson.mapper();

    public Subsidies(JdbcClient jdbc, ReadingDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** The latest first. */
    public List<SubsidyRow> list(Reader reader, SubsidyFilter filter) {
        return rows(reader, null, filter);
    }

    public Optional<SubsidyRow> find(Reader reader, SubsidyId subsidy) {
        return rows(reader, subsidy, SubsidyFilter.ALL).stream().findFirst();
    }

    private List<SubsidyRow> rows(Reader reader, @Nullable SubsidyId subsidy, SubsidyFilter filter) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        var body = filter.body();
        var duty = filter.duty();
        parameters.put("today", day.today());
        parameters.put("subsidy", subsidy == null ? null : subsidy.text());
        parameters.put("body", body == null ? null : body.text());
        parameters.put("year", filter.year());
        parameters.put("duty", duty == null ? null : duty.name());
        parameters.put("text", filter.text());
        return jdbc.sql(ROWS).params(parameters).query((rs, _) -> row(rs)).list();
    }

    /** What was said of its convention and its publication, the latest first. */
    public List<SubsidyRow.Step> steps(SubsidyRow row) {
        return jdbc.sql(STEPS)
                .param("subsidy", row.subsidy().text())
                .query((rs, _) -> new SubsidyRow.Step(
                        rs.getLong("event"),
                        rs.getString("step"),
                        rs.getObject("day", LocalDate.class),
                        rs.getString("document"),
                        rs.getString("link"),
                        rs.getObject("publish_by", LocalDate.class),
                        rs.getString("reason"),
                        rs.getObject("effective_on", LocalDate.class),
                        Columns.instant(rs, "recorded_at"),
                        PersonId.of(rs.getString("actor")),
                        rs.getString("role")))
                .list();
    }

    /** What a council gave a beneficiary in a year, in cents, without the subsidy that is asked about. */
    public long given(Reader reader, BodyId body, Beneficiary beneficiary, int year, SubsidyId besides) {
        var parameters = Visibility.beyondOwnLines(reader).parameters();
        var organisation = beneficiary.organisation();
        parameters.put("body", body.text());
        parameters.put("year", year);
        parameters.put("besides", besides.text());
        parameters.put("siren", beneficiary.siren());
        parameters.put("rna", beneficiary.rna());
        parameters.put("organisation", organisation == null ? null : organisation.text());
        return jdbc.sql(GIVEN).params(parameters).query(Long.class).single();
    }

    private SubsidyRow row(ResultSet rs) throws SQLException {
        var standing = rs.getString("standing");
        return new SubsidyRow(
                SubsidyId.of(rs.getString("subsidy")),
                TerritoryId.of(rs.getString("territory")),
                BodyId.of(rs.getString("body")),
                rs.getString("body_name"),
                new SubsidyRow.Act(
                        DecisionId.of(rs.getString("decision")),
                        rs.getString("act_number"),
                        rs.getString("act_title"),
                        standing.equals("IN_FORCE"),
                        standing.equals("ANNULLED"),
                        standing.equals("SUPERSEDED")),
                json.readValue(rs.getString("terms"), SubsidyTerms.class),
                rs.getLong("attributed"),
                rs.getLong("year_total"),
                rs.getBoolean("convention_required"),
                json.readValue(rs.getString("findings"), FINDINGS),
                rs.getObject("granted_on", LocalDate.class),
                rs.getLong("granted_event"),
                convention(rs),
                rs.getObject("signed_event", Long.class),
                rs.getObject("publish_by", LocalDate.class),
                publication(rs),
                rs.getObject("published_event", Long.class),
                Duty.valueOf(rs.getString("duty")),
                rs.getLong("version"));
    }

    private static @Nullable SignedConvention convention(ResultSet rs) throws SQLException {
        var signedOn = rs.getObject("signed_on", LocalDate.class);
        return signedOn == null
                ? null
                : new SignedConvention(
                        signedOn, rs.getString("document"), rs.getString("fingerprint"), rs.getString("document_link"));
    }

    private static @Nullable DataPublication publication(ResultSet rs) throws SQLException {
        var publishedOn = rs.getObject("published_on", LocalDate.class);
        return publishedOn == null ? null : new DataPublication(publishedOn, rs.getString("published_at"));
    }
}
