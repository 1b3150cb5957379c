package fr.gouvernail.query.portfolio.projection;

import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceTaken;
import fr.gouvernail.contract.portfolio.ArbitrationStanceEvent.StanceWithdrawn;
import fr.gouvernail.contract.portfolio.OptionStance;
import fr.gouvernail.contract.portfolio.StanceHolder;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes who supports and who opposes the options of arbitrations: all that was said, in the order it was recorded. */
@ProcessingGroup("portfolio.arbitration-stances")
public final class ArbitrationStancesProjection implements Projection {

    private static final String SAID = """
            INSERT INTO arbitration_stance (action, event, territory, request, option_key, body, organisation, person, stance, words, source,
                recorded_by, effective_on, recorded_at, last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Override
    public List<String> tables() {
        return List.of("arbitration_stance");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        switch (recorded.payload()) {
            case StanceTaken e ->
                write(
                        e.action(),
                        e.request(),
                        e.option(),
                        e.holder(),
                        e.stance(),
                        e.words(),
                        e.source(),
                        e.effectiveOn(),
                        recorded,
                        rows);
            case StanceWithdrawn e ->
                write(
                        e.action(),
                        e.request(),
                        e.option(),
                        e.holder(),
                        null,
                        e.reason(),
                        null,
                        e.effectiveOn(),
                        recorded,
                        rows);
            default -> {
                // No other event is a stance.
            }
        }
    }

    private static void write(
            ActionId action,
            int request,
            String option,
            StanceHolder holder,
            @Nullable OptionStance stance,
            String words,
            @Nullable String source,
            LocalDate effectiveOn,
            RecordedEvent recorded,
            Rows rows) {
        rows.write(
                action.text(),
                SAID,
                action,
                recorded.position(),
                recorded.context().territory(),
                request,
                option,
                holder.body(),
                holder.organisation(),
                holder.person(),
                stance,
                words,
                source,
                recorded.context().actor(),
                effectiveOn,
                recorded.recordedAt(),
                recorded.position());
    }
}
