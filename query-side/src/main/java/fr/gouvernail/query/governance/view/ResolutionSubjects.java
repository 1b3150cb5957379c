package fr.gouvernail.query.governance.view;

import fr.gouvernail.contract.funding.FundingScheme;
import fr.gouvernail.contract.funding.FundingState;
import fr.gouvernail.contract.portfolio.ArbitrationOption;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BudgetId;
import fr.gouvernail.kernel.id.FundingPlanId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.BudgetEnvelope;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a resolution may act on, known by other contexts: the port through which the page of a new decision asks them. */
public interface ResolutionSubjects {

    /** Something that can be chosen; {@code id} is its text form. */
    record Candidate(String id, String label) {}

    /** What a body has to settle for an action, and between which ways out. */
    record Arbitration(String question, List<ArbitrationOption> options) {
        public Arbitration {
            options = List.copyOf(options);
        }
    }

    /**
     * What resolutions of that kind ({@code launch-project}, {@code reframe-budget}…) can act on now, in order of label; for
     * {@code authorise-budget} they are projects.
     */
    List<Candidate> candidates(Reader reader, String resolutionKind);

    /** The programmes of the reader's territory, in order of label; their ids are text forms too. */
    List<Candidate> programmes(Reader reader);

    /** What is asked of the body about that action; empty when nothing is. */
    Optional<Arbitration> arbitration(Reader reader, ActionId action);

    /**
     * A project as it stands, to be shown as « avant ». Amounts are euro cents without tax.
     *
     * @param endsOn the end as last decided
     * @param grants the resources of its funding plans that a funder owes or has not refused
     */
    record ProjectNow(
            @Nullable String objectives,
            @Nullable String perimeter,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long framedHt,
            @Nullable Long forecastHt,
            @Nullable PersonId lead,
            int percent,
            List<Grant> grants) {
        public ProjectNow {
            grants = List.copyOf(grants);
        }
    }

    /** A resource of a funding plan that is no own money, in euro cents without tax. */
    record Grant(
            FundingPlanId plan,
            String key,
            OrganisationId funder,
            String funderName,
            FundingScheme scheme,
            long amountHt,
            FundingState state) {

        /** How a form names it. */
        public String choice() {
            return plan + "/" + key;
        }
    }

    /** Empty when it does not exist, or not for this reader. */
    Optional<ProjectNow> project(Reader reader, ProjectId project);

    /** The envelope in force, to be shown as « avant ». */
    Optional<BudgetEnvelope> envelope(Reader reader, BudgetId budget);

    /** The version of what a resolution acts on, which a command on it has to name; null when it is not known. */
    @Nullable
    Long versionOf(Reader reader, String subject);

    /** The names of the organisations that the reader may know, funders among them. */
    Map<OrganisationId, String> organisations(Reader reader);

    /** How any subject is called; its text form when it is not known. */
    String labelOf(Reader reader, String subject);
}
