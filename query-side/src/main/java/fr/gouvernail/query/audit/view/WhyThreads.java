package fr.gouvernail.query.audit.view;

import static fr.gouvernail.query.audit.view.WhySteps.kindOf;

import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.Resolution.TakeNote;
import fr.gouvernail.query.audit.view.EventLines.Found;
import fr.gouvernail.query.platform.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies that had a point in hand before the one that decided it, from the nearest to the one where it began. */
record WhyThreads(EventLines lines, WhySteps steps) {

    /** No point goes further than that. */
    private static final int FURTHEST = 50;

    /** @param history of the decision, newest first */
    List<Why.EarlierLink> earlier(Reader reader, List<TrailRow> history) {
        var found = new ArrayList<Why.EarlierLink>();
        var received = lines.first(history, DecisionReceived.class);
        while (received != null && found.size() < FURTHEST) {
            var before = lines.of(reader, received.event().origin().text());
            var link = link(reader, received, before);
            if (link == null) {
                break;
            }
            found.add(link);
            received = lines.first(before, DecisionReceived.class);
        }
        return found;
    }

    private Why.@Nullable EarlierLink link(Reader reader, Found<DecisionReceived> received, List<TrailRow> before) {
        var referred = lines.all(before, DecisionReferred.class)
                .filter(handed ->
                        handed.event().successor().equals(received.event().decision()))
                .findFirst()
                .orElse(null);
        if (referred == null) {
            return null;
        }
        var seat = steps.tabled(before);
        var drafted = lines.first(before, DecisionDrafted.class);
        if (drafted != null) {
            var event = drafted.event();
            return new Why.EarlierLink(
                    event.decision().text(),
                    event.reference(),
                    kindOf(event.resolution()),
                    steps.bodyName(reader, event.body()),
                    referred.event().effectiveOn(),
                    referred.event().reason(),
                    steps.vote(reader, seat),
                    steps.sitting(reader, seat),
                    referred.line().position());
        }
        var past = lines.first(before, PastDecisionRecorded.class);
        return past == null ? null : onPaper(reader, past.event(), referred);
    }

    private Why.EarlierLink onPaper(Reader reader, PastDecisionRecorded past, Found<DecisionReferred> referred) {
        return new Why.EarlierLink(
                past.decision().text(),
                past.reference(),
                kindOf(past.allows() == null ? new TakeNote() : past.allows()),
                steps.bodyName(reader, past.body()),
                referred.event().effectiveOn(),
                referred.event().reason(),
                null,
                null,
                referred.line().position());
    }
}
