package fr.gouvernail.query.reporting.api;

import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.reporting.view.ChangesSince;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has changed since a position, as JSON. */
@RestController
public final class ChangesController {

    private final ChangesSince changes;

    public ChangesController(ChangesSince changes) {
        this.changes = changes;
    }

    @GetMapping("/api/reporting/changes")
    public ChangesSince.Changes since(
            Reader reader,
            @RequestParam long since,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable Long before) {
        return changes.of(reader, since, programme, before);
    }
}
