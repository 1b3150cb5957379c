package fr.gouvernail.query.funding.ui;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.funding.view.SubsidyFile;
import fr.gouvernail.query.funding.view.SubsidyFilter;
import fr.gouvernail.query.funding.view.SubsidyLine;
import fr.gouvernail.query.funding.view.SubsidyLines;
import fr.gouvernail.query.funding.view.SubsidyRow;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Paged;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of what councils give, filtered by the URL, and its essential data as open data. */
@Controller
public class SubsidyPages {

    private static final List<String> NAMES = List.of("mots", "instance", "annee", "etat");
    private static final List<String> OF_FILE = List.of("instance", "annee");

    private final Subsidies subsidies;
    private final SubsidyLines lines;

    public SubsidyPages(Subsidies subsidies, SubsidyLines lines) {
        this.subsidies = subsidies;
        this.lines = lines;
    }

    @GetMapping("/subventions")
    public ModelAndView list(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        if (reader.role() == Role.CO_FINANCER) {
            return Forms.at("/cofinancements");
        }
        var filters = filters("/subventions", NAMES, query);
        var all = subsidies.list(reader, SubsidyFilter.ALL);
        var found = subsidies.list(
                reader,
                new SubsidyFilter(
                        filters.id("instance", BodyId::of),
                        year(filters),
                        filters.choice("etat", SubsidyRow.Duty.class),
                        filters.orNull("mots")));
        return new ModelAndView("funding/subsidies")
                .addObject("filters", filters)
                .addObject("councils", councils(all))
                .addObject("years", years(all))
                .addObject("duties", SubsidyRow.Duty.values())
                .addObject(
                        "total",
                        found.stream().mapToLong(SubsidyRow::attributed).sum())
                .addObject("count", found.size())
                .addObject("paged", Paged.from(found, Paged.number(query.getFirst("page")), filters));
    }

    @GetMapping("/subventions/scdl")
    public ModelAndView openData(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var councils = councils(subsidies.list(reader, SubsidyFilter.ALL));
        var filters = ofFile(reader, "/subventions/scdl", query, councils);
        var found = lines(reader, filters);
        return new ModelAndView("funding/subsidies-scdl")
                .addObject("filters", filters)
                .addObject("councils", councils)
                .addObject("years", years(subsidies.list(reader, SubsidyFilter.ALL)))
                .addObject(
                        "ready", found.stream().filter(SubsidyLine::isComplete).toList())
                .addObject(
                        "incomplete",
                        found.stream().filter(line -> !line.isComplete()).toList())
                .addObject(
                        "file",
                        ofFile(reader, "/subventions/scdl.csv", query, councils).here());
    }

    @GetMapping("/subventions/scdl.csv")
    public ResponseEntity<byte[]> file(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var councils = councils(subsidies.list(reader, SubsidyFilter.ALL));
        var found = lines(reader, ofFile(reader, "/subventions/scdl.csv", query, councils));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("subventions.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(SubsidyFile.of(found).getBytes(StandardCharsets.UTF_8));
    }

    private List<SubsidyLine> lines(Reader reader, Filters filters) {
        BodyId body = filters.id("instance", BodyId::of);
        return body == null ? List.of() : lines.of(reader, body, year(filters));
    }

    /** The first council while none is chosen. A co-financer would take their part for the whole. */
    private static Filters ofFile(
            Reader reader, String path, MultiValueMap<String, String> query, Map<String, String> councils) {
        if (reader.role() == Role.CO_FINANCER) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var filters = filters(path, OF_FILE, query);
        if (filters.id("instance", BodyId::of) == null && !councils.isEmpty()) {
            filters.with("instance", councils.keySet().iterator().next());
        }
        return filters;
    }

    private static Filters filters(String path, List<String> names, MultiValueMap<String, String> query) {
        var filters = new Filters(path);
        names.forEach(name -> filters.with(name, query.getFirst(name)));
        return filters;
    }

    private static @Nullable Integer year(Filters filters) {
        return filters.id("annee", Integer::valueOf);
    }

    /** Those that gave something: names by id. */
    private static Map<String, String> councils(List<SubsidyRow> all) {
        var councils = new TreeMap<String, String>();
        all.forEach(row -> councils.put(row.body().text(), row.bodyName()));
        return councils;
    }

    private static List<Integer> years(List<SubsidyRow> all) {
        var years = new TreeSet<Integer>();
        all.forEach(row -> years.add(row.terms().year()));
        return List.copyOf(years.descendingSet());
    }
}
