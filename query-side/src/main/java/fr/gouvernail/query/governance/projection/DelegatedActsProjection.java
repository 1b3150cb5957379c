package fr.gouvernail.query.governance.projection;

import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetReframed;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanAdopted;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionArbitrated;
import fr.gouvernail.kernel.event.DomainEvent;
import fr.gouvernail.kernel.event.RecordedEvent;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.projection.Projection;
import fr.gouvernail.query.platform.projection.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.Nullable;

/** Writes what was done under a delegation, whatever it was: the register that its body is told of. */
@ProcessingGroup("governance.delegated-acts")
public final class DelegatedActsProjection implements Projection {

    private static final String INSERT = """
            INSERT INTO governance_delegated_act (event, delegation, territory, aggregate, name, amount, actor, effective_on, recorded_at,
                last_event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public List<String> tables() {
        return List.of("governance_delegated_act");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void apply(RecordedEvent recorded, Rows rows) {
        var authority = recorded.context().authority();
        if (authority == null || !authority.startsWith("delegation-")) {
            return;
        }
        rows.write(
                recorded.aggregateId(),
                INSERT,
                recorded.position(),
                authority,
                recorded.context().territory(),
                recorded.aggregateId(),
                recorded.name(),
                amount(recorded.payload()),
                recorded.context().actor(),
                recorded.payload().effectiveOn(),
                recorded.recordedAt(),
                recorded.position());
    }

    /** The amount decided, with or without tax as the power says; null where the act states none. */
    private static @Nullable Money amount(DomainEvent act) {
        return switch (act) {
            case BudgetAuthorised e -> e.envelope().authorisation();
            case BudgetReframed e -> e.current().authorisation();
            case ActionArbitrated e -> e.chosen().totalHt();
            case FundingPlanAdopted e -> e.content().costHt();
            default -> null;
        };
    }
}
