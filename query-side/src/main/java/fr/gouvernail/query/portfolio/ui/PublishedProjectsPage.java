package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.portfolio.view.PublishedProjects;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The projects in the national schema: what each line lacks, and the two files. */
@Controller
public final class PublishedProjectsPage {

    private final PublishedProjects projects;
    private final ReadingDay day;
    private final JsonMapper json;

    public PublishedProjectsPage(PublishedProjects projects, ReadingDay day, JsonMapper json) {
        this.projects = projects;
        this.day = day;
        this.json = json;
    }

    @GetMapping("/projets/schema-national")
    public ModelAndView show(Reader reader) {
        return new ModelAndView("portfolio/published-projects", Map.of("projects", projects.list(reader, day.today())));
    }

    @GetMapping("/projets/projets-territoire.csv")
    public ResponseEntity<byte[]> csv(Reader reader) {
        var text = PublishedProjects.csv(projects.list(reader, day.today()));
        return file("projets-territoire.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), text);
    }

    @GetMapping("/projets/projets-territoire.json")
    public ResponseEntity<byte[]> json(Reader reader) {
        var text = json.writeValueAsString(PublishedProjects.objects(projects.list(reader, day.today())));
        return file("projets-territoire.json", MediaType.APPLICATION_JSON, text);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
