package fr.gouvernail.query.reporting.view;

import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.CarriedBy;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.portfolio.view.IndicatorRow;
import fr.gouvernail.query.portfolio.view.Indicators;
import fr.gouvernail.query.portfolio.view.Placed;
import fr.gouvernail.query.portfolio.view.QuantityText;
import fr.gouvernail.query.portfolio.view.RiskRow;
import fr.gouvernail.query.portfolio.view.Risks;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who carries what a sheet is about, where it is, and what is followed of it. */
public final class FollowedFacts {

    private final Carriers carriers;
    private final Indicators indicators;
    private final Risks risks;
    private final Organisations organisations;

    public FollowedFacts(Carriers carriers, Indicators indicators, Risks risks, Organisations organisations) {
        this.carriers = carriers;
        this.indicators = indicators;
        this.risks = risks;
        this.organisations = organisations;
    }

    /**
     * The facts.
     *
     * @param carriedBy null while nobody was named
     * @param placed null while nobody has said
     * @param indicators of a project; none for an action
     * @param risks those that are open, for readers within the administrations
     */
    public record Facts(
            @Nullable CarriedBy carriedBy,
            @Nullable Placed placed,
            List<IndicatorRow> indicators,
            List<RiskRow> risks,
            Map<OrganisationId, String> organisations) {

        /** A value of an indicator as people write it. */
        public String quantity(@Nullable Long thousandths) {
            return QuantityText.of(thousandths);
        }
    }

    public Facts of(Reader reader, Identifier subject) {
        boolean whole = subject instanceof ProjectId;
        return new Facts(
                carriers.of(reader, subject).orElse(null),
                carriers.place(reader, subject).orElse(null),
                whole ? indicators.of(reader, (ProjectId) subject) : List.of(),
                whole && Risks.mayRead(reader)
                        ? risks.of(reader, (ProjectId) subject).stream()
                                .filter(RiskRow::isOpen)
                                .toList()
                        : List.of(),
                organisations.names(reader, null));
    }
}
