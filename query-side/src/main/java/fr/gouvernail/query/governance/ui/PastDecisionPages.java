package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.DecisionRecordCommand;
import fr.gouvernail.contract.governance.DecisionRecordCommand.RecordPastDecision;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.governance.view.ResolutionSubjects;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Decisions of the past are taken over from paper here, one by one or from a file with a report for each row. */
@Controller
public class PastDecisionPages {

    /** What became of a row: the decision it made, or why it was refused, by key or in words. */
    public record Line(
            int number,
            String reference,
            String title,
            @Nullable DecisionId decision,
            @Nullable String key,
            @Nullable String text) {}

    private final Bodies bodies;
    private final ResolutionSubjects subjects;
    private final Acts acts;
    private final CommandDispatcher dispatcher;

    public PastDecisionPages(Bodies bodies, ResolutionSubjects subjects, Acts acts, CommandDispatcher dispatcher) {
        this.bodies = bodies;
        this.subjects = subjects;
        this.acts = acts;
        this.dispatcher = dispatcher;
    }

    @GetMapping("/decisions/reprise")
    public ModelAndView blank(Reader reader) {
        Offers.require(reader, RecordPastDecision.class);
        return page(reader, acts.proposing(Map.of()));
    }

    @PostMapping("/decisions/reprise")
    public ModelAndView record(Reader reader, @RequestParam MultiValueMap<String, String> typed) {
        var form = acts.typed(typed);
        var decision = new DecisionId(UUID.randomUUID());
        var body = form.parsed("body", BodyId::of);
        var outcome = form.choice("outcome", PastOutcome.class, PastOutcome.ADOPTED);
        var reference = form.text("reference");
        var title = form.text("title");
        var text = form.longText("text");
        var day = form.date("effectiveOn");
        var source = form.text("source");
        var reason = form.longText("reason");
        var allows = form.optionallyParsed("allows", PastAllowance::of);
        var allowed = form.value("allowed").isEmpty() ? null : form.longText("allowed");
        var transmittedOn = form.optionalDate("transmittedOn");
        var publishedOn = form.optionalDate("publishedOn");
        var command = body == null
                ? null
                : new RecordPastDecision(
                        decision,
                        body,
                        reference,
                        title,
                        text,
                        outcome,
                        day,
                        source,
                        reason,
                        allows,
                        allowed,
                        transmittedOn,
                        publishedOn);
        return acts.send(reader, form, command, "/decisions/" + decision, () -> page(reader, form));
    }

    @PostMapping("/decisions/reprise/fichier")
    public ModelAndView file(
            Reader reader, @RequestParam(name = "fichier", required = false) @Nullable MultipartFile upload)
            throws IOException {
        var file = PastDecisionsFile.parse(upload == null ? new byte[0] : upload.getBytes());
        var known = bodies.list(reader, acts.today());
        var report = new ArrayList<Line>();
        file.rows().forEach(row -> report.add(take(reader, row, known)));
        return page(reader, acts.proposing(Map.of()))
                .addObject("fileError", file.error().isEmpty() ? null : file.error())
                .addObject("report", report);
    }

    private Line take(Reader reader, PastDecisionsFile.Row row, List<BodyRow> known) {
        var body = known.stream()
                .filter(one -> one.name().equalsIgnoreCase(row.value("instance"))
                        || one.body().text().equals(row.value("instance")))
                .findFirst()
                .orElse(null);
        if (body == null) {
            return refused(row, "governance.past.row.body", null);
        }
        LocalDate day;
        try {
            day = LocalDate.parse(row.value("date"));
        } catch (DateTimeParseException unreadable) {
            return refused(row, "governance.past.row.date", null);
        }
        var outcome = outcome(row.value("issue"));
        if (outcome == null) {
            return refused(row, "governance.past.row.outcome", null);
        }
        @Nullable Resolution allows;
        try {
            allows = row.value("autorise_acte").isEmpty() ? null : PastAllowance.of(row.value("autorise_acte"));
        } catch (IllegalArgumentException unreadable) {
            return refused(row, "governance.past.row.allows", null);
        }
        // The same row of a file that is sent again finds its decision, and makes no second one.
        var key = body.body().text() + ":" + row.value("reference") + ":" + day;
        var decision = new DecisionId(Identifier.fromNaturalKey("past-decision", key));
        var command = new RecordPastDecision(
                decision,
                body.body(),
                row.value("reference"),
                row.value("titre"),
                row.value("texte"),
                outcome,
                day,
                row.value("source"),
                row.value("motif"),
                allows,
                row.value("autorise").isEmpty() ? null : row.value("autorise"),
                null,
                null);
        try {
            dispatcher.send(CommandEnvelope.of(command, reader.actor(), "reprise:" + decision.uuid()));
            return new Line(row.number(), row.value("reference"), row.value("titre"), decision, null, null);
        } catch (CommandRejected rejected) {
            return refused(row, null, acts.rejections().text(rejected));
        }
    }

    private static @Nullable PastOutcome outcome(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "adoptée", "adoptee", "adopté", "adopted" -> PastOutcome.ADOPTED;
            case "rejetée", "rejetee", "refusée", "refusee", "refused" -> PastOutcome.REFUSED;
            default -> null;
        };
    }

    private static Line refused(PastDecisionsFile.Row row, @Nullable String key, @Nullable String text) {
        return new Line(row.number(), row.value("reference"), row.value("titre"), null, key, text);
    }

    private ModelAndView page(Reader reader, FormInput form) {
        return new ModelAndView("governance/past-decisions")
                .addObject("form", form)
                .addObject("bodies", bodies.list(reader, acts.today()))
                .addObject("outcomes", PastOutcome.values())
                .addObject("allowances", PastAllowance.offered(reader, subjects))
                .addObject("columns", String.join(" ; ", PastDecisionsFile.COLUMNS))
                .addObject("optionalColumns", String.join(" ; ", PastDecisionsFile.OPTIONAL))
                .addObject("report", List.of())
                .addObject("mayAct", Acts.may(reader, DecisionRecordCommand.RecordPastDecision.class))
                .addObject("key", Acts.newKey());
    }
}
