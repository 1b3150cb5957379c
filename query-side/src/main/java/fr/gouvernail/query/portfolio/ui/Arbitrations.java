package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.funding.view.FundingPlans;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.portfolio.view.ActionLine;
import fr.gouvernail.query.portfolio.view.ActionSheets;
import fr.gouvernail.query.portfolio.view.ArbitrationSheet;
import fr.gouvernail.query.portfolio.view.OptionStances;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Arbitrations with all that pages and the API show of them, from the contexts that know it. */
public final class Arbitrations {

    private final ActionSheets actions;
    private final OptionStances stances;
    private final FundingPlans plans;
    private final Function<Reader, Map<BodyId, String>> bodies;
    private final ReadingDay day;

    /** @param bodies the names of the bodies that a reader sees */
    public Arbitrations(
            ActionSheets actions,
            OptionStances stances,
            FundingPlans plans,
            Function<Reader, Map<BodyId, String>> bodies,
            ReadingDay day) {
        this.actions = actions;
        this.stances = stances;
        this.plans = plans;
        this.bodies = bodies;
        this.day = day;
    }

    /** @throws org.springframework.web.server.ResponseStatusException 404 */
    public ActionLine action(Reader reader, String id) {
        return Found.by(id, ActionId::of, action -> actions.find(reader, action, day.today()));
    }

    /**
     * One arbitration of an action.
     *
     * @param number from 1, in the order they were asked
     * @throws org.springframework.web.server.ResponseStatusException 404
     */
    public ArbitrationSheet sheet(Reader reader, ActionLine action, String number) {
        return Found.by(number, Integer::valueOf, found -> find(reader, action, found));
    }

    private Optional<ArbitrationSheet> find(Reader reader, ActionLine action, int number) {
        var asked = actions.arbitrations(reader, action.action());
        if (number < 1 || number > asked.size()) {
            return Optional.empty();
        }
        var planned = plans.of(reader, action.project()).stream()
                .map(plan -> new ArbitrationSheet.Planned(
                        plan.amounts().costHt().value(),
                        plan.amounts().subsidies().value(),
                        plan.amounts().ownShare().value()))
                .toList();
        return Optional.of(ArbitrationSheet.of(
                number,
                asked.get(asked.size() - number),
                action,
                planned,
                stances.of(reader, action.action(), number)));
    }

    Map<BodyId, String> bodies(Reader reader) {
        return bodies.apply(reader);
    }
}
