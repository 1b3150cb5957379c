package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a project as they stood when a report was submitted. Amounts are without tax.
 *
 * @param percent share of the work done, 0 to 100
 * @param weather null where none was ever given
 * @param framedHt null while the project is not framed, like the forecast
 * @param votedHt the cost of the adopted funding plan; null where none is
 * @param notifiedHt what funders notified of it; null where no plan is adopted
 */
public record ReportFigures(
        int percent,
        @Nullable Weather weather,
        @Nullable Money framedHt,
        @Nullable Money forecastHt,
        @Nullable Money votedHt,
        @Nullable Money notifiedHt,
        List<ReportMilestone> milestones) {
    public ReportFigures {
        milestones = List.copyOf(milestones);
    }
}
