package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.query.governance.view.AgendaItemRow;
import fr.gouvernail.query.governance.view.ItemCourse;
import fr.gouvernail.query.governance.view.SittingMember;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.governance.view.SittingState;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.PersonNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the secretary's page: one item at a time, with the one form that comes next. */
public final class LivePage {

    private static final int QUARTER = 4;
    private static final int THIRD = 3;
    private static final List<Postponement> BY_HAND =
            Stream.of(Postponement.values()).filter(Postponement::byHand).toList();

    private final Directory directory;
    private final Acts acts;

    public LivePage(Directory directory, Acts acts) {
        this.acts = acts;
        this.directory = directory;
    }

    /** The item to look at first: the one in hand, or the next; null when none is left. */
    static @Nullable Integer first(SittingSheet sheet) {
        var current = sheet.course().currentItem();
        var pending = sheet.pending().stream().map(AgendaItemRow::number).toList();
        if (current != null && pending.contains(current)) {
            return current;
        }
        return pending.isEmpty() ? null : pending.getFirst();
    }

    /** Where the secretary goes on once this item is done with. */
    static String after(SittingSheet sheet, int item) {
        var order = sheet.items().stream().map(AgendaItemRow::number).toList();
        var pending = sheet.pending().stream().map(AgendaItemRow::number).toList();
        return order.subList(order.indexOf(item) + 1, order.size()).stream()
                .filter(pending::contains)
                .findFirst()
                .map(next -> path(sheet) + "/" + next)
                .orElse(path(sheet));
    }

    static String path(SittingSheet sheet) {
        return "/seances/" + sheet.sitting().sitting() + "/direct";
    }

    /** @param section the form that was filled, which shows the errors; empty for none */
    ModelAndView show(Reader reader, SittingSheet sheet, int number, String section, FormInput form) {
        var item = sheet.items().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var course = sheet.course().item(number);
        int present = (int) sheet.voters().stream()
                .filter(member -> member.proxyHolder() == null)
                .count();
        return frame(reader, sheet, form)
                .addObject("item", item)
                .addObject("course", course)
                .addObject("section", section)
                .addObject("stage", stage(sheet, item, course))
                .addObject("voters", sheet.votersOn(number))
                .addObject("present", present)
                .addObject("quarter", (present + QUARTER - 1) / QUARTER)
                .addObject("third", (present + THIRD - 1) / THIRD)
                .addObject("grounds", Ground.values())
                .addObject("choices", List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.RECUSED))
                .addObject("postponements", BY_HAND)
                .addObject("recusalLines", recusalLines(course));
    }

    /** The page when no item is left: what remains is to close. */
    ModelAndView showEnd(Reader reader, SittingSheet sheet) {
        return frame(reader, sheet, acts.proposing(Map.of()))
                .addObject("item", null)
                .addObject("stage", sheet.sitting().state() == SittingState.CLOSED ? "closed" : "end");
    }

    private ModelAndView frame(Reader reader, SittingSheet sheet, FormInput form) {
        return new ModelAndView("governance/live")
                .addObject("sheet", sheet)
                .addObject("sitting", sheet.sitting())
                .addObject("form", form)
                .addObject("names", names(sheet))
                .addObject("mayAct", Acts.mayAct(reader))
                .addObject("key", Acts.newKey());
    }

    private static String stage(SittingSheet sheet, AgendaItemRow item, ItemCourse course) {
        if (item.tally() != null) {
            return "voted";
        }
        if (course.postponed() != null) {
            return "postponed";
        }
        if (sheet.sitting().state() != SittingState.OPEN) {
            return "closed";
        }
        if (sheet.sitting().attendanceEvent() == null) {
            return "attendance";
        }
        if (course.openedEvent() == null) {
            return "open";
        }
        return course.isSecret() ? "secret" : "vote";
    }

    private static List<Integer> recusalLines(ItemCourse course) {
        int lines = Math.max(3, course.recusals().size() + 1);
        return java.util.stream.IntStream.range(0, lines).boxed().toList();
    }

    PersonNames names(SittingSheet sheet) {
        return new PersonNames(
                directory, sheet.members().stream().map(SittingMember::person).toList());
    }
}
