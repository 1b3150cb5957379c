package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.query.governance.view.BodyLinkRow;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionStanding.Force;
import fr.gouvernail.query.governance.view.DecisionThreads;
import fr.gouvernail.query.governance.view.ThreadStep;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a decision shows of the way of its point through the bodies, and to which ones it may go from here. */
public final class DecisionThreadModel {

    private final DecisionThreads threads;
    private final BodyTies ties;

    public DecisionThreadModel(DecisionThreads threads, BodyTies ties) {
        this.threads = threads;
        this.ties = ties;
    }

    void fill(ModelAndView page, Reader reader, DecisionRow decision, LocalDate today) {
        var thread = threads.of(reader, decision.decision());
        boolean mayRefer = Acts.may(reader, ReferDecision.class) && isReferable(decision);
        page.addObject("thread", thread.size() > 1 ? thread : List.of())
                .addObject("mayRefer", mayRefer)
                .addObject("receivers", mayRefer ? receivers(reader, decision, thread, today) : List.of());
    }

    /** Bodies that this one hands points on to and that do not have this point from it yet; each once, however many links lead there. */
    private List<BodyLinkRow> receivers(Reader reader, DecisionRow decision, List<ThreadStep> thread, LocalDate today) {
        var served = thread.stream()
                .filter(step ->
                        step.handedOn() != null && step.handedOn().from().equals(decision.decision()))
                .map(ThreadStep::body)
                .collect(Collectors.toSet());
        var receivers = new LinkedHashMap<String, BodyLinkRow>();
        for (var link : ties.links(reader, today)) {
            if (link.body().equals(decision.body()) && !served.contains(link.to())) {
                receivers.putIfAbsent(link.to().text(), link);
            }
        }
        return List.copyOf(receivers.values());
    }

    private static boolean isReferable(DecisionRow decision) {
        return switch (decision.stage()) {
            case CONSULTED, REFUSED, WITHDRAWN, REFERRED, SUSPENDED, ANNULLED, SUPERSEDED -> false;
            case DRAFT, TABLED, POSTPONED, ADOPTED, TRANSMITTED, PUBLISHED, EXECUTABLE, ENACTED, TAKEN_OVER ->
                decision.standing().force() == Force.IN_FORCE;
        };
    }
}
