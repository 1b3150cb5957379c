package fr.gouvernail.query.portfolio.api;

import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.WebRejection;
import fr.gouvernail.query.portfolio.ui.Arbitrations;
import fr.gouvernail.query.portfolio.ui.Trials;
import fr.gouvernail.query.portfolio.view.ArbitrationHistory;
import fr.gouvernail.query.portfolio.view.ArbitrationSheet;
import fr.gouvernail.query.portfolio.view.ProjectSheets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Arbitrations with who supports what, and trials, as JSON. Amounts are euro cents without tax. */
@RestController
@RequestMapping("/api/portfolio")
public final class ArbitrationController {

    private static final String RESOURCE = "resource.";

    private final Arbitrations arbitrations;
    private final ArbitrationHistory history;
    private final ProjectSheets projects;
    private final Trials trials;
    private final ReadingDay day;

    public ArbitrationController(
            Arbitrations arbitrations,
            ArbitrationHistory history,
            ProjectSheets projects,
            Trials trials,
            ReadingDay day) {
        this.arbitrations = arbitrations;
        this.history = history;
        this.projects = projects;
        this.trials = trials;
        this.day = day;
    }

    /** @param number of the request within its action, from 1 */
    @GetMapping("/actions/{id}/arbitrations/{number}")
    public ArbitrationSheet arbitration(Reader reader, @PathVariable String id, @PathVariable String number) {
        return arbitrations.sheet(reader, arbitrations.action(reader, id), number);
    }

    @GetMapping("/projects/{id}/arbitrations")
    public List<ArbitrationHistory.Asked> arbitrations(Reader reader, @PathVariable String id) {
        var sheet = Found.by(id, ProjectId::of, project -> projects.find(reader, project, day.today()));
        return history.of(reader, sheet.project());
    }

    /** Tries {@code costHt}, {@code supplement}, {@code endsOn} and {@code resource.<key>}; what is not named stays as it is. Writes nothing. */
    @GetMapping("/projects/{id}/trial")
    public Trials.Result trial(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> address) {
        var sheet = Found.by(id, ProjectId::of, project -> projects.find(reader, project, day.today()));
        var today = trials.today(reader, sheet);
        var amounts = new HashMap<String, Money>();
        address.keySet().stream()
                .filter(name -> name.startsWith(RESOURCE))
                .forEach(name -> amounts.put(name.substring(RESOURCE.length()), money(address, name, 0)));
        var ends = address.getFirst("endsOn");
        return trials.tried(
                reader,
                today,
                money(address, "costHt", today.costHt()),
                amounts,
                money(address, "supplement", 0),
                ends == null ? today.endsOn() : day("endsOn", ends));
    }

    private static Money money(MultiValueMap<String, String> address, String name, long standIn) {
        var text = address.getFirst(name);
        if (text == null) {
            return new Money(standIn);
        }
        if (!text.matches("\\d{1,15}")) {
            throw unreadable(name, text);
        }
        return new Money(Long.parseLong(text));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw unreadable(name, text);
        }
    }

    private static CommandRejected unreadable(String name, @Nullable String text) {
        return CommandRejected.of(
                WebRejection.FILTER_UNKNOWN, "filter", name, "value", Objects.requireNonNullElse(text, ""));
    }
}
