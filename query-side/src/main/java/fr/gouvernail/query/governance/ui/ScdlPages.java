package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.ScdlFile;
import fr.gouvernail.query.governance.view.ScdlLine;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Filters;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** What a council adopted in a period as open data: the lines of the file, and what others still lack to be in it. */
@Controller
public class ScdlPages {

    private static final List<String> NAMES = List.of("instance", "du", "au");

    private final Bodies bodies;
    private final CouncilActs councilActs;
    private final Acts acts;

    public ScdlPages(Bodies bodies, CouncilActs councilActs, Acts acts) {
        this.bodies = bodies;
        this.councilActs = councilActs;
        this.acts = acts;
    }

    @GetMapping("/decisions/scdl")
    public ModelAndView page(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var filters = filters(reader, "/decisions/scdl", query);
        var lines = lines(reader, filters);
        var ready = lines.stream().filter(ScdlLine::isComplete).toList();
        return new ModelAndView("governance/scdl")
                .addObject("councils", councils(reader))
                .addObject("filters", filters)
                .addObject("ready", ready)
                .addObject(
                        "incomplete",
                        lines.stream().filter(line -> !line.isComplete()).toList())
                .addObject("file", filters(reader, "/decisions/scdl.csv", query).here());
    }

    @GetMapping("/decisions/scdl.csv")
    public ResponseEntity<byte[]> file(Reader reader, @RequestParam MultiValueMap<String, String> query) {
        var lines = lines(reader, filters(reader, "/decisions/scdl.csv", query));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("deliberations.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(ScdlFile.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<ScdlLine> lines(Reader reader, Filters filters) {
        if (!CouncilActs.openTo(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        BodyId body = filters.id("instance", BodyId::of);
        return body == null ? List.of() : councilActs.lines(reader, body, filters.date("du"), filters.date("au"));
    }

    /** The first council while none is chosen. */
    private Filters filters(Reader reader, String path, MultiValueMap<String, String> query) {
        var filters = new Filters(path);
        for (var name : NAMES) {
            filters.with(name, query.getFirst(name));
        }
        if (filters.id("instance", BodyId::of) == null) {
            filters.with("instance", first(councils(reader)));
        }
        return filters;
    }

    private static @Nullable BodyId first(List<BodyRow> councils) {
        return councils.isEmpty() ? null : councils.getFirst().body();
    }

    private List<BodyRow> councils(Reader reader) {
        return bodies.list(reader, acts.today()).stream()
                .filter(body -> body.kind().isCouncil())
                .toList();
    }
}
