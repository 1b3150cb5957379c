package fr.gouvernail.query.funding.projection;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.kernel.value.BudgetEnvelope.YearCredit;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Rows;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what happens to a budget: the envelope as it stands, and each change with what was before and after. */
final class BudgetWriter {

    static void authorise(BudgetAuthorised authorised, RecordedEvent event, Rows rows) {
        var envelope = authorised.envelope();
        rows.write(
                authorised.budget().text(),
                BudgetSql.AUTHORISED,
                authorised.budget(),
                authorised.project(),
                authorised.programme(),
                authorised.territory(),
                envelope.authorisation(),
                event.position(),
                event.context().authority(),
                authorised.effectiveOn(),
                authorised.effectiveOn(),
                event.recordedAt(),
                event.sequence(),
                event.position());
        credits(authorised.budget(), envelope, event, rows);
        change(
                authorised.budget(),
                null,
                envelope,
                envelope.authorisation(),
                null,
                authorised.effectiveOn(),
                event,
                rows);
    }

    static void reframe(BudgetReframed reframed, RecordedEvent event, Rows rows) {
        rows.write(
                reframed.budget().text(),
                BudgetSql.REFRAMED,
                reframed.budget(),
                reframed.current().authorisation(),
                event.context().authority(),
                reframed.effectiveOn(),
                event.recordedAt(),
                event.sequence(),
                event.position());
        var years = byYear(reframed.current());
        for (var former : reframed.previous().credits()) {
            if (!years.containsKey(former.year())) {
                rows.write(reframed.budget().text(), BudgetSql.CREDIT_DROPPED, reframed.budget(), former.year());
            }
        }
        credits(reframed.budget(), reframed.current(), event, rows);
        change(
                reframed.budget(),
                reframed.previous(),
                reframed.current(),
                reframed.difference(),
                reframed.reason(),
                reframed.effectiveOn(),
                event,
                rows);
    }

    private static void credits(BudgetId budget, BudgetEnvelope envelope, RecordedEvent event, Rows rows) {
        for (var credit : envelope.credits()) {
            rows.write(
                    budget.text(),
                    BudgetSql.CREDIT,
                    budget,
                    credit.year(),
                    event.context().territory(),
                    credit.amount(),
                    event.position(),
                    event.position());
        }
    }

    private static void change(
            BudgetId budget,
            @Nullable BudgetEnvelope previous,
            BudgetEnvelope current,
            Money difference,
            @Nullable String reason,
            LocalDate effectiveOn,
            RecordedEvent event,
            Rows rows) {
        rows.write(
                budget.text(),
                BudgetSql.CHANGE,
                budget,
                event.position(),
                event.context().territory(),
                previous == null ? null : previous.authorisation(),
                current.authorisation(),
                difference,
                reason,
                event.context().authority(),
                event.context().actor(),
                effectiveOn,
                event.recordedAt(),
                event.position());
        var before = previous == null ? Map.<Integer, Money>of() : byYear(previous);
        var after = byYear(current);
        var years = new TreeSet<>(before.keySet());
        years.addAll(after.keySet());
        for (int year : years) {
            rows.write(
                    budget.text(),
                    BudgetSql.CHANGE_CREDIT,
                    budget,
                    event.position(),
                    year,
                    event.context().territory(),
                    before.get(year),
                    after.get(year),
                    event.position());
        }
    }

    private static Map<Integer, Money> byYear(BudgetEnvelope envelope) {
        return envelope.credits().stream()
                .collect(Collectors.toMap(YearCredit::year, YearCredit::amount, Money::plus, TreeMap::new));
    }

    private BudgetWriter() {}
}
