package fr.gouvernail.command.governance.lookup;

import fr.gouvernail.command.governance.domain.Bodies;
import fr.gouvernail.command.platform.lookup.LookupFeed;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.MemberSeated;
import fr.gouvernail.contract.governance.BodyEvent.RulesSet;
import fr.gouvernail.contract.governance.BodyEvent.SeatEnded;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProgrammeId;
import fr.gouvernail.kernel.id.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies with their rules and seats of every day, past and to come. */
public final class JdbcBodies implements Bodies, LookupFeed {

    private static final String[] COUNCILS = texts(
            EnumSet.allOf(BodyKind.class).stream().filter(BodyKind::isCouncil).toList(), BodyKind::name);

    private final JdbcClient jdbc;
    private final CharterRows charters;
    private final SubstituteRows substitutes;
    private final LinkRows links;

    public JdbcBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.charters = new CharterRows(jdbc);
        this.substitutes = new SubstituteRows(jdbc);
        this.links = new LinkRows(jdbc);
    }

    @Override
    public String name() {
        return "governance.bodies";
    }

    @Override
    public void on(RecordedEvent event) {
        switch (event.payload()) {
            case BodyEstablished established -> {
                insertBody(established, event);
                insertRules(event, established.body(), established.rules(), established.effectiveOn());
            }
            case RulesSet set -> insertRules(event, set.body(), set.current(), set.effectiveOn());
            case CharterSet set -> charters.insert(event, set);
            case MemberSeated seated -> insertSeat(event, seated);
            case SeatEnded ended -> endSeat(event, ended);
            case SubstituteNamed named -> substitutes.insert(event, named);
            case SubstitutionEnded ended -> substitutes.end(event, ended);
            case BodyLinked linked -> links.insert(event, linked);
            case BodyUnlinked unlinked -> links.end(event, unlinked);
            default -> {}
        }
    }

    @Override
    public Optional<Profile> profile(BodyId body) {
        return jdbc.sql("select territory, programme, kind from event_store.body_lookup where id = :body")
                .param("body", body.text())
                .query((row, _) -> profile(row))
                .optional();
    }

    @Override
    public Optional<Composition> composition(BodyId body, LocalDate day) {
        return profile(body)
                .map(profile -> new Composition(
                        profile.scope(),
                        rules(body, day),
                        seats(body, day),
                        charters.on(body, day).orElse(null)));
    }

    @Override
    public Optional<LocalDate> sitsHereFrom(BodyId body) {
        return jdbc.sql("""
                        select coalesce(
                            (select min(s.held_on) from event_store.sitting_lookup s where s.body = b.id), b.entered_on) as day
                          from event_store.body_lookup b
                         where b.id = :body
                        """)
                .param("body", body.text())
                .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .optional()
                .flatMap(day -> day);
    }

    @Override
    public Optional<BodyCharter> charter(BodyId body, LocalDate day) {
        return charters.on(body, day);
    }

    @Override
    public List<Substitution> substitutions(BodyId body, LocalDate day) {
        return substitutes.on(body, day);
    }

    @Override
    public Map<TerritoryId, List<BodyId>> councilsOf(Collection<TerritoryId> territories) {
        Map<TerritoryId, List<BodyId>> councils = new HashMap<>();
        jdbc.sql("""
                        select id, territory
                          from event_store.body_lookup
                         where territory = any(:territories) and kind = any(:kinds)
                         order by id
                        """)
                .param("territories", texts(territories, TerritoryId::text))
                .param("kinds", COUNCILS)
                .query(row -> {
                    councils.computeIfAbsent(TerritoryId.of(row.getString("territory")), _ -> new ArrayList<>())
                            .add(BodyId.of(row.getString("id")));
                });
        return councils;
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    @Override
    public boolean handsOn(BodyId body, BodyId to, LocalDate day) {
        return links.on(body, to, day);
    }

    /** The rules last set for that day; those it was established with for a day before them. */
    private BodyRules rules(BodyId body, LocalDate day) {
        return jdbc.sql("""
                        select quorum, fixed_quorum, casting_vote, notice_days
                          from event_store.body_rules_lookup
                         where body = :body
                         order by (effective_on <= :day) desc,
                                  case when effective_on <= :day then effective_on end desc,
                                  case when effective_on <= :day then sequence end desc,
                                  sequence
                         limit 1
                        """)
                .param("body", body.text())
                .param("day", day)
                .query((row, _) -> new BodyRules(
                        BodyRules.Quorum.valueOf(row.getString("quorum")),
                        row.getInt("fixed_quorum"),
                        row.getBoolean("casting_vote"),
                        row.getInt("notice_days")))
                .single();
    }

    private List<Seat> seats(BodyId body, LocalDate day) {
        return jdbc.sql("""
                        select person, quality, voting, chair
                          from event_store.body_seat_lookup
                         where body = :body and first_day <= :day and (last_day is null or last_day >= :day)
                         order by sequence
                        """)
                .param("body", body.text())
                .param("day", day)
                .query((row, _) -> new Seat(
                        PersonId.of(row.getString("person")),
                        SeatQuality.valueOf(row.getString("quality")),
                        row.getBoolean("voting"),
                        row.getBoolean("chair")))
                .list();
    }

    private void insertBody(BodyEstablished established, RecordedEvent event) {
        var programme = established.programme();
        jdbc.sql("""
                        insert into event_store.body_lookup (id, territory, programme, kind, entered_on)
                        values (:id, :territory, :programme, :kind, :enteredOn)
                        on conflict (id) do update set entered_on = excluded.entered_on
                        """)
                .param("id", established.body().text())
                .param("territory", established.territory().text())
                .param("programme", programme == null ? null : programme.text())
                .param("kind", established.kind().name())
                .param("enteredOn", LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC))
                .update();
    }

    private void insertRules(RecordedEvent event, BodyId body, BodyRules rules, LocalDate effectiveOn) {
        jdbc.sql("""
                        insert into event_store.body_rules_lookup
                               (body, sequence, effective_on, quorum, fixed_quorum, casting_vote, notice_days)
                        values (:body, :sequence, :effectiveOn, :quorum, :fixedQuorum, :castingVote, :noticeDays)
                        on conflict (body, sequence) do nothing
                        """)
                .param("body", body.text())
                .param("sequence", event.sequence())
                .param("effectiveOn", effectiveOn)
                .param("quorum", rules.quorum().name())
                .param("fixedQuorum", rules.fixedQuorum())
                .param("castingVote", rules.castingVote())
                .param("noticeDays", rules.noticeDays())
                .update();
    }

    private void insertSeat(RecordedEvent event, MemberSeated seated) {
        jdbc.sql("""
                        insert into event_store.body_seat_lookup
                               (body, sequence, person, quality, voting, chair, first_day, last_day)
                        values (:body, :sequence, :person, :quality, :voting, :chair, :firstDay, :lastDay)
                        on conflict (body, sequence) do nothing
                        """)
                .param("body", seated.body().text())
                .param("sequence", event.sequence())
                .param("person", seated.person().text())
                .param("quality", seated.quality().name())
                .param("voting", seated.voting())
                .param("chair", seated.chair())
                .param("firstDay", seated.from())
                .param("lastDay", seated.until())
                .update();
    }

    /** Only a seat given earlier in the body's history: applied again, the event must not touch one given since. */
    private void endSeat(RecordedEvent event, SeatEnded ended) {
        jdbc.sql("""
                        update event_store.body_seat_lookup
                           set last_day = :lastDay
                         where body = :body and person = :person and sequence < :sequence
                           and first_day <= :day and (last_day is null or last_day >= :day)
                        """)
                .param("body", ended.body().text())
                .param("person", ended.person().text())
                .param("sequence", event.sequence())
                .param("day", ended.effectiveOn())
                .param("lastDay", ended.effectiveOn().minusDays(1))
                .update();
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var programme = row.getString("programme");
        var scope = new Scope(
                TerritoryId.of(row.getString("territory")), programme == null ? null : ProgrammeId.of(programme));
        return new Profile(scope, BodyKind.valueOf(row.getString("kind")));
    }
}
