package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.SittingCommand;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.query.governance.view.AgendaItemRow;
import fr.gouvernail.query.governance.view.BodyTies;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.governance.view.SittingFilter;
import fr.gouvernail.query.governance.view.SittingRow;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.governance.view.SittingState;
import fr.gouvernail.query.governance.view.Sittings;
import fr.gouvernail.query.governance.view.SubstituteRow;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.PersonNames;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of one sitting: what has been recorded, and the forms of the steps that are possible now. */
public final class SittingPage {

    private final Sittings sittings;
    private final Decisions decisions;
    private final BodyTies ties;
    private final Directory directory;
    private final SittingDocuments documents;
    private final Acts acts;

    public SittingPage(
            Sittings sittings,
            Decisions decisions,
            BodyTies ties,
            Directory directory,
            SittingDocuments documents,
            Acts acts) {
        this.sittings = sittings;
        this.decisions = decisions;
        this.ties = ties;
        this.directory = directory;
        this.documents = documents;
        this.acts = acts;
    }

    SittingSheet require(Reader reader, String id) {
        try {
            return sittings.sheet(reader, SittingId.of(id)).orElseThrow(SittingPage::notFound);
        } catch (IllegalArgumentException malformed) {
            throw notFound();
        }
    }

    /** @throws ResponseStatusException when the agenda has no such item */
    void requireItem(SittingSheet sheet, int number) {
        if (sheet.items().stream().noneMatch(item -> item.number() == number)) {
            throw notFound();
        }
    }

    String titleOf(Reader reader, DecisionId decision) {
        return decisions.byId(reader, decision).map(DecisionRow::title).orElse("");
    }

    ModelAndView show(Reader reader, SittingSheet sheet) {
        return show(reader, sheet, "", acts.proposing(SittingForms.recorded(sheet)));
    }

    /**
     * @param section the form that was filled: the one that shows the errors, and stands open
     * @param form what was typed into it
     */
    ModelAndView show(Reader reader, SittingSheet sheet, String section, FormInput form) {
        var sitting = sheet.sitting();
        var attendance =
                section.equals("attendance") || section.isEmpty() ? form : acts.proposing(SittingForms.recorded(sheet));
        var drafts = sitting.state() == SittingState.CONVENED && Acts.may(reader, SittingCommand.ConveneSitting.class)
                ? decisions.drafts(reader, sitting.body())
                : null;
        var substitutes = substitutes(reader, sheet);
        return new ModelAndView("governance/sitting")
                .addObject("sheet", sheet)
                .addObject("sitting", sitting)
                .addObject("step", step(sheet))
                .addObject("dayCome", !acts.today().isBefore(sitting.heldOn()))
                .addObject("names", names(sheet, substitutes))
                .addObject("substitutes", substitutes)
                .addObject("drafts", drafts)
                .addObject("kept", documents.kept(reader, sheet))
                .addObject("presences", presences(sitting, substitutes))
                .addObject("choices", Choice.values())
                .addObject("section", section)
                .addObject("form", form)
                .addObject("attendance", attendance)
                .addObject("approvers", later(reader, sitting))
                .addObject("mayAct", Acts.may(reader, SittingCommand.ConveneSitting.class))
                .addObject("key", Acts.newKey());
    }

    /** The sittings of the same body since: one of them approves the minutes. */
    private List<SittingRow> later(Reader reader, SittingRow sitting) {
        var since = new SittingFilter(sitting.body(), null, sitting.heldOn().plusDays(1), null);
        return sitting.state() == SittingState.CLOSED
                ? sittings.list(reader, since).stream()
                        .filter(one -> one.state() != SittingState.CALLED_OFF)
                        .toList()
                : List.of();
    }

    /** The one thing to do next, which has the page's primary button. */
    private static String step(SittingSheet sheet) {
        var sitting = sheet.sitting();
        if (!sitting.goesOn()) {
            return "done";
        }
        if (sitting.state() == SittingState.CONVENED) {
            return sheet.pending().isEmpty() ? "agenda" : "open";
        }
        if (sitting.attendanceEvent() == null) {
            return "attendance";
        }
        var next = nextItem(sheet);
        return next == null ? "close" : "vote-" + next.number();
    }

    private static @Nullable AgendaItemRow nextItem(SittingSheet sheet) {
        return sheet.pending().stream()
                .filter(item -> item.decision() != null)
                .findFirst()
                .orElse(null);
    }

    /** Who may sit for each member on the day of the sitting; known to those who know the members. */
    private Map<PersonId, List<PersonId>> substitutes(Reader reader, SittingSheet sheet) {
        if (sheet.members().isEmpty()) {
            return Map.of();
        }
        return ties.substitutes(reader, sheet.sitting().body()).stream()
                .filter(row -> row.holdsOn(sheet.sitting().heldOn()))
                .collect(Collectors.groupingBy(
                        SubstituteRow::member, Collectors.mapping(SubstituteRow::substitute, Collectors.toList())));
    }

    /** Only what this body knows: a charter may forbid proxies, and few bodies have substitutes. */
    private static List<Presence> presences(SittingRow sitting, Map<PersonId, List<PersonId>> substitutes) {
        return Arrays.stream(Presence.values())
                .filter(presence -> presence != Presence.REPRESENTED || sitting.allowsProxies())
                .filter(presence -> presence != Presence.SUBSTITUTED || !substitutes.isEmpty())
                .toList();
    }

    private PersonNames names(SittingSheet sheet, Map<PersonId, List<PersonId>> substitutes) {
        var people = new LinkedHashSet<>(sheet.people());
        substitutes.values().forEach(people::addAll);
        return new PersonNames(directory, people);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
