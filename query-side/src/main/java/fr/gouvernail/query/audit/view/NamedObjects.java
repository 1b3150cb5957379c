package fr.gouvernail.query.audit.view;

import fr.gouvernail.contract.assessment.BackingActor;
import fr.gouvernail.contract.assessment.BackingEvent.BackingDeclared;
import fr.gouvernail.contract.assessment.CausalMapEvent.MapDrawn;
import fr.gouvernail.contract.assessment.ContributionEvent.ContributionRecorded;
import fr.gouvernail.contract.assessment.EffectEvent.EffectForeseen;
import fr.gouvernail.contract.assessment.FeasibilityEvent.FeasibilityOpened;
import fr.gouvernail.contract.assessment.GridEvent.GridSet;
import fr.gouvernail.contract.assessment.OpinionEvent.OpinionAsked;
import fr.gouvernail.contract.funding.BudgetEvent.BudgetAuthorised;
import fr.gouvernail.contract.funding.FundingPlanEvent.FundingPlanDrafted;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.ConsultationEvent.ConsultationOpened;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.portfolio.ActionEvent.ActionProposed;
import fr.gouvernail.contract.portfolio.IndicatorEvent.IndicatorDefined;
import fr.gouvernail.contract.portfolio.NoteEvent.NoteWritten;
import fr.gouvernail.contract.portfolio.ProgrammeEvent.ProgrammeOpened;
import fr.gouvernail.contract.portfolio.ProjectEvent.ProjectProposed;
import fr.gouvernail.contract.portfolio.ReportEvent.ReportAsked;
import fr.gouvernail.contract.portfolio.RiskEvent.RiskOpened;
import fr.gouvernail.contract.territory.AccessEvent.RoleGranted;
import fr.gouvernail.contract.territory.OrganisationEvent.OrganisationRegistered;
import fr.gouvernail.contract.territory.TerritoryEvent.TerritoryRegistered;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.reading.EventArchive;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ids of events stand for: the name under which each thing entered the history, read from that very event. */
public final class NamedObjects {

    /**
     * A name.
     *
     * @param kind what is named by another thing's name: {@code plan}, {@code budget}, {@code feasibility}, {@code effect}, {@code note}, {@code report} and
     *     {@code opinion} by their project, {@code backing} by its actor and project, {@code sitting} by its body, {@code consultation} by its decision;
     *     {@link #ACCESS} where the name is the id of the person whose roles they are; empty for what has a name of its own
     * @param on the day of a sitting, or on which a consultation opened or an opinion was asked; null for everything else
     */
    public record Named(String kind, String name, @Nullable LocalDate on) {}

    /** Only the directory names persons, so that this gives the id alone. */
    public static final String ACCESS = "access";

    private final AuditTrail trail;
    private final EventArchive archive;

    public NamedObjects(AuditTrail trail, EventArchive archive) {
        this.trail = trail;
        this.archive = archive;
    }

    /** The names of these ids, by id; persons, and what the reader may not see, are not among them. */
    public Map<String, Named> of(Reader reader, Collection<String> ids) {
        var names = new LinkedHashMap<String, Named>();
        for (var id : ids) {
            var named = names.containsKey(id) || id.startsWith("person-") ? null : named(reader, id);
            if (named != null) {
                names.put(id, named);
            }
        }
        return names;
    }

    private @Nullable Named named(Reader reader, String id) {
        var first = trail.first(reader, id);
        var event = first == null ? null : archive.at(first.position()).orElse(null);
        return switch (event == null ? null : event.event().payload()) {
            case TerritoryRegistered e -> own(e.name());
            case OrganisationRegistered e -> own(e.name());
            case ProgrammeOpened e -> own(e.name());
            case ProjectProposed e -> own(e.reference() + " · " + e.name());
            case ActionProposed e -> own(e.reference() + " · " + e.name());
            case BodyEstablished e -> own(e.name());
            case DecisionDrafted e -> own(e.reference() + " · " + e.title());
            case ConsultationOpened e -> of("consultation", reader, e.decision(), e.effectiveOn());
            case OpinionAsked e -> of("opinion", reader, e.request().project(), e.effectiveOn());
            case SittingConvened e -> of("sitting", reader, e.body(), e.heldOn());
            case FundingPlanDrafted e -> of("plan", reader, e.project(), null);
            case BudgetAuthorised e -> of("budget", reader, e.project(), null);
            case MapDrawn e -> own(e.name());
            case SubsidyGranted e ->
                own(e.terms().beneficiary().name() + " · " + e.terms().year());
            case FeasibilityOpened e -> of("feasibility", reader, e.project(), null);
            case IndicatorDefined e -> own(e.terms().name());
            case RiskOpened e -> own(e.name());
            case NoteWritten e -> of("note", reader, e.project(), e.effectiveOn());
            case ReportAsked e -> of("report", reader, e.project(), e.period().until());
            case EffectForeseen e -> of("effect", reader, e.project(), null);
            case ContributionRecorded e -> of("contribution", reader, e.project(), null);
            case GridSet e -> of("grid", reader, e.programme(), null);
            case BackingDeclared e -> backing(reader, e);
            case RoleGranted e -> new Named(ACCESS, e.person().text(), null);
            case null, default -> null;
        };
    }

    /** By the project alone where the actor is a person. */
    private @Nullable Named backing(Reader reader, BackingDeclared event) {
        var project = of("backing", reader, event.project(), null);
        var actor = actor(reader, event.actor());
        return project == null || actor == null ? project : new Named("backing", actor + " · " + project.name(), null);
    }

    private @Nullable String actor(Reader reader, BackingActor actor) {
        var organisation = actor.organisation();
        var named = organisation == null ? null : named(reader, organisation.text());
        return named == null ? actor.group() : named.name();
    }

    private static Named own(String name) {
        return new Named("", name, null);
    }

    private @Nullable Named of(String kind, Reader reader, Identifier owner, @Nullable LocalDate on) {
        var named = named(reader, owner.text());
        return named == null ? null : new Named(kind, named.name(), on);
    }
}
