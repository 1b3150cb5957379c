package fr.gouvernail.query.platform.wiring;

import fr.gouvernail.kernel.causal.MapAnalysis;
import fr.gouvernail.kernel.causal.Outcome;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.query.assessment.view.CausalMapSheet;
import fr.gouvernail.query.assessment.view.ProjectLever;
import fr.gouvernail.query.assessment.view.ProjectMapSheet;
import fr.gouvernail.query.assessment.view.ProjectMaps;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.portfolio.view.TrialLevers;
import java.util.List;
import java.util.Map;

/** Runs the causal map of a project again with weaker levers; nothing of it is recorded. */
record LeversOfTrial(ProjectMaps maps) implements TrialLevers {

    static final Answer NOTHING = new Answer(List.of(), true, List.of());

    @Override
    public Answer of(Reader reader, ProjectId project, Map<Integer, Integer> kept) {
        return maps.sheet(reader, project).map(sheet -> answer(sheet, kept)).orElse(NOTHING);
    }

    private static Answer answer(ProjectMapSheet sheet, Map<Integer, Integer> kept) {
        var map = sheet.map();
        var real = sheet.analysis();
        if (map == null || real == null) {
            return NOTHING;
        }
        var levers = sheet.levers().stream()
                .map(lever -> new Lever(lever.factor(), lever.name()))
                .toList();
        if (kept.values().stream().allMatch(percent -> percent == 100)) {
            return new Answer(levers, real.outcome().steady(), List.of());
        }
        var weaker = sheet.levers().stream()
                .map(lever -> new ProjectLever(
                        lever.factor(),
                        lever.name(),
                        lever.strength() * kept.getOrDefault(lever.factor(), 100) / 100,
                        lever.why(),
                        lever.event()))
                .filter(lever -> lever.strength() != 0)
                .toList();
        var tried = MapAnalysis.of(map.withLevers(weaker)).outcome();
        boolean settles = tried.steady() && real.outcome().steady();
        return new Answer(levers, settles, settles ? changes(map, real.outcome(), tried) : List.of());
    }

    private static List<Change> changes(CausalMapSheet map, Outcome real, Outcome tried) {
        return real.effects().stream()
                .flatMap(before -> tried.effects().stream()
                        .filter(after -> after.factor() == before.factor())
                        .filter(after -> after.direction() != before.direction() || after.rank() != before.rank())
                        .map(after -> new Change(
                                map.nameOf(before.factor()),
                                before.direction().name(),
                                before.rank(),
                                after.direction().name(),
                                after.rank())))
                .toList();
    }
}
