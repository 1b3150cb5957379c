package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.DecisionFilter;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionState;
import fr.gouvernail.query.governance.view.DecisionWait;
import fr.gouvernail.query.governance.view.DecisionWaits;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.governance.view.Waited;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.PersonNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of decisions: searched, filtered by the URL, exported, and what in it waits on whom. */
@Controller
public class DecisionRegisterPages {

    private static final int PAGE = 50;
    /** An export is for a spreadsheet, not for a copy of the store. */
    private static final int MOST_EXPORTED = 10_000;

    private static final int MOST_WAITS = 500;

    private static final List<String> NAMES =
            List.of("mots", "attend", "qui", "etat", "instance", "objet", "sujet", "du", "au", "seance");

    private final Decisions decisions;
    private final DecisionWaits waits;
    private final Bodies bodies;
    private final Sittings sittings;
    private final Directory directory;
    private final Formats formats;
    private final Acts acts;

    public DecisionRegisterPages(
            Decisions decisions,
            DecisionWaits waits,
            Bodies bodies,
            Sittings sittings,
            Directory directory,
            Formats formats,
            Acts acts) {
        this.sittings = sittings;
        this.decisions = decisions;
        this.waits = waits;
        this.bodies = bodies;
        this.directory = directory;
        this.formats = formats;
        this.acts = acts;
    }

    @GetMapping("/decisions")
    public ModelAndView register(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var filters = filters("/decisions", query);
        var rows = decisions.register(reader, filter(filters, query, PAGE));
        var next =
                rows.size() < PAGE ? null : filters.plus("avant", rows.getLast().lastEvent());
        return new ModelAndView("governance/decisions")
                .addObject("decisions", rows)
                .addObject("waiting", decisions.waiting(reader))
                .addObject("waited", waited(reader))
                .addObject("sittings", sittings.list(reader, SittingFilter.ALL))
                .addObject("bodies", bodies.list(reader, acts.today()))
                .addObject("states", DecisionState.values())
                .addObject("kinds", ResolutionForms.KINDS)
                .addObject("filters", filters)
                .addObject("tagTexts", tagTexts(reader, filters))
                .addObject("export", filters("/decisions/registre.csv", query).here())
                .addObject("mayScdl", CouncilActs.openTo(reader))
                .addObject("next", next);
    }

    @GetMapping("/decisions/registre.csv")
    public ResponseEntity<byte[]> export(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var filter = filter(filters("/decisions", query), query, DecisionFilter.MOST);
        var all = new ArrayList<DecisionRow>();
        List<DecisionRow> some;
        do {
            some = decisions.register(reader, filter);
            all.addAll(some);
            filter = some.isEmpty() ? filter : filter.after(some.getLast().lastEvent());
        } while (some.size() == DecisionFilter.MOST && all.size() < MOST_EXPORTED);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("decisions.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new DecisionsCsv(formats).of(all).getBytes(StandardCharsets.UTF_8));
    }

    /** Who is waited for, by name, and what for. */
    @GetMapping("/decisions/attentes")
    public ModelAndView waits(Reader reader) {
        var all = waits.all(reader, null, acts.today(), MOST_WAITS);
        var names = names(all);
        Map<String, List<DecisionWait>> byWhom = new LinkedHashMap<>();
        for (var wait : all) {
            byWhom.computeIfAbsent(whom(wait, names), _ -> new ArrayList<>()).add(wait);
        }
        return new ModelAndView("governance/decision-waits")
                .addObject("waits", byWhom)
                .addObject("today", acts.today());
    }

    /** Everyone whom decisions wait for, by name, under what stands for them in the URL. */
    private Map<String, String> waited(Reader reader) {
        var all = waits.all(reader, null, acts.today(), MOST_WAITS);
        var names = names(all);
        var waited = new LinkedHashMap<String, String>();
        all.stream()
                .sorted(Comparator.comparing(wait -> whom(wait, names)))
                .forEach(wait -> waited.putIfAbsent(wait.whom().text(), whom(wait, names)));
        return waited;
    }

    private PersonNames names(List<DecisionWait> all) {
        return new PersonNames(
                directory,
                all.stream().map(DecisionWait::person).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private String sittingName(Reader reader, String id) {
        return sittings.list(reader, SittingFilter.ALL).stream()
                .filter(sitting -> sitting.sitting().text().equals(id))
                .map(sitting -> sitting.bodyName() + ", " + formats.date(sitting.heldOn()))
                .findFirst()
                .orElse(id);
    }

    private String whom(DecisionWait wait, PersonNames names) {
        PersonId person = wait.person();
        if (person != null) {
            return names.of(person);
        }
        if (wait.role() != null) {
            return formats.label("role", wait.role());
        }
        return wait.bodyName() == null ? "" : wait.bodyName();
    }

    private static Filters filters(String path, MultiValueMap<String, String> query) {
        var filters = new Filters(path);
        for (var name : NAMES) {
            filters.with(name, query.getFirst(name));
        }
        return filters;
    }

    private static DecisionFilter filter(Filters filters, MultiValueMap<String, String> query, int limit) {
        var before = query.getFirst("avant");
        return new DecisionFilter(
                filters.choice("etat", DecisionState.class),
                filters.id("instance", BodyId::of),
                filters.orNull("objet"),
                filters.choice("attend", DecisionFilter.Waiting.class),
                filters.orNull("sujet"),
                new DecisionFilter.Search(
                        filters.orNull("mots"),
                        filters.date("du"),
                        filters.date("au"),
                        filters.id("seance", SittingId::of),
                        filters.id("qui", Waited::of)),
                before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null,
                limit);
    }

    /** How the value of a filter reads, for those that are no words. */
    private Map<String, String> tagTexts(Reader reader, Filters filters) {
        var texts = new LinkedHashMap<String, String>();
        for (var tag : filters.getTags()) {
            var text = switch (tag.name()) {
                case "attend" -> formats.label("governance.waiting", tag.value());
                case "etat" -> formats.label("governance.decisionState", tag.value());
                case "objet" -> formats.label("governance.resolution", tag.value());
                case "instance" -> bodyName(reader, tag.value());
                case "qui" -> waited(reader).getOrDefault(tag.value(), tag.value());
                case "seance" -> sittingName(reader, tag.value());
                case "du" -> formats.date(filters.date("du"));
                case "au" -> formats.date(filters.date("au"));
                default -> tag.value();
            };
            texts.put(tag.name(), text);
        }
        return texts;
    }

    private String bodyName(Reader reader, String id) {
        return bodies.list(reader, acts.today()).stream()
                .filter(body -> body.body().text().equals(id))
                .map(body -> body.name())
                .findFirst()
                .orElse(id);
    }
}
