package fr.gouvernail.query.assessment.projection;

import fr.gouvernail.contract.assessment.CausalMapEvent;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorAdded;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRemoved;
import fr.gouvernail.contract.assessment.CausalMapEvent.FactorRenamed;
import fr.gouvernail.contract.assessment.CausalMapEvent.LeversSet;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkJudged;
import fr.gouvernail.contract.assessment.CausalMapEvent.LinkWithdrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapChosen;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapReviewed;
import fr.gouvernail.contract.assessment.MapFactor;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes the causal maps with every judgment that counts, the levers of projects and who reread them, and the projects by name. */
@ProcessingGroup("assessment.maps")
public final class CausalMapsProjection implements Projection {

    @Override
    public List<String> tables() {
        return List.of(
                "assessment_map",
                "assessment_map_factor",
                "assessment_map_link",
                "assessment_map_judgment",
                "assessment_map_project",
                "assessment_map_leverage",
                "assessment_map_lever",
                "assessment_map_review");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        if (recorded.payload() instanceof CausalMapEvent event) {
            var writing = new Writing(recorded, rows);
            writing.write(event);
            if (!(event instanceof MapDrawn)) {
                writing.touch(event);
            }
        } else if (recorded.payload() instanceof ProjectProposed e) {
            rows.write(
                    recorded.aggregateId(),
                    CausalMapSql.PROJECT,
                    e.project(),
                    e.territory(),
                    e.reference(),
                    e.name(),
                    recorded.position());
        }
    }

    /** All that is written for one event names the map, so that its statements keep their order. */
    private record Writing(RecordedEvent recorded, Rows rows) {

        void write(CausalMapEvent event) {
            switch (event) {
                case MapDrawn e -> draw(e);
                case MapChosen e -> send(CausalMapSql.CHOOSE, at(), e.map());
                case FactorAdded e -> add(e, e.factor());
                case FactorRenamed e -> send(CausalMapSql.RENAME, e.currentName(), at(), e.map(), e.factor());
                case FactorRemoved e -> remove(e);
                case LinkDrawn e -> link(e, e.cause(), e.effect(), null, e.hypothesis());
                case LinkJudged e -> judge(e);
                case LinkWithdrawn e -> unlink(e, e.cause(), e.effect());
                case LeversSet e -> move(e);
                case MapReviewed e -> review(e);
            }
        }

        void touch(CausalMapEvent event) {
            send(CausalMapSql.TOUCH, event.changesMap() ? 1 : 0, recorded.sequence(), at(), event.map());
        }

        private void draw(MapDrawn e) {
            send(
                    CausalMapSql.DRAW,
                    e.map(),
                    e.territory(),
                    e.name(),
                    e.starter(),
                    e.effectiveOn(),
                    at(),
                    recorded.sequence(),
                    at());
            e.factors().forEach(factor -> add(e, factor));
            e.links().forEach(link -> link(e, link.cause(), link.effect(), link.weight(), link.hypothesis()));
        }

        private void add(CausalMapEvent e, MapFactor factor) {
            send(CausalMapSql.FACTOR, e.map(), factor.number(), territory(), factor.name(), factor.what(), at());
        }

        private void remove(FactorRemoved e) {
            e.links().forEach(link -> unlink(e, link.cause(), link.effect()));
            for (var project : e.projects()) {
                send(CausalMapSql.UNLEVER_FACTOR, e.map(), project, e.factor());
                send(CausalMapSql.LEVERAGE, e.map(), project, territory(), e.effectiveOn(), at());
            }
            send(CausalMapSql.REMOVE, e.map(), e.factor());
        }

        private void link(CausalMapEvent e, int cause, int effect, @Nullable Integer weight, String hypothesis) {
            send(CausalMapSql.LINK, e.map(), cause, effect, territory(), weight, hypothesis, at());
        }

        private void unlink(CausalMapEvent e, int cause, int effect) {
            send(CausalMapSql.UNJUDGE, e.map(), cause, effect);
            send(CausalMapSql.UNLINK, e.map(), cause, effect);
        }

        private void judge(LinkJudged e) {
            send(
                    CausalMapSql.JUDGE,
                    e.map(),
                    e.cause(),
                    e.effect(),
                    e.person(),
                    territory(),
                    e.role(),
                    e.currentWeight(),
                    e.comment(),
                    e.effectiveOn(),
                    at());
        }

        private void move(LeversSet e) {
            send(CausalMapSql.LEVERAGE, e.map(), e.project(), territory(), e.effectiveOn(), at());
            send(CausalMapSql.UNLEVER, e.map(), e.project());
            for (var lever : e.currentLevers()) {
                send(
                        CausalMapSql.LEVER,
                        e.map(),
                        e.project(),
                        lever.factor(),
                        territory(),
                        lever.strength(),
                        lever.why(),
                        at());
            }
        }

        private void review(MapReviewed e) {
            send(
                    CausalMapSql.REVIEW,
                    e.map(),
                    at(),
                    e.project(),
                    territory(),
                    e.person(),
                    e.role(),
                    e.mapRevision(),
                    e.leversRevision(),
                    e.comment(),
                    e.effectiveOn(),
                    at());
        }

        private void send(String sql, @Nullable Object... parameters) {
            rows.write(recorded.aggregateId(), sql, parameters);
        }

        private long at() {
            return recorded.position();
        }

        private String territory() {
            return Objects.requireNonNull(recorded.context().territory()).text();
        }
    }
}
