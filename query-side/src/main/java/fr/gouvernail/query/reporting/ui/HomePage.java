package fr.gouvernail.query.reporting.ui;

import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.reporting.view.MyItemKind;
import fr.gouvernail.query.reporting.view.MyItemRow;
import fr.gouvernail.query.reporting.view.MyPage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Ma page »: what waits for the reader, as sentences that open the list, and the sittings to come. */
@Controller
public class HomePage {

    /** A sentence: how many things of a kind wait, and where their list is. */
    public record Task(MyItemKind kind, String path, List<MyItemRow> items) {
        public int count() {
            return items.size();
        }
    }

    private final MyPage myPage;

    public HomePage(MyPage myPage) {
        this.myPage = myPage;
    }

    @GetMapping("/")
    public ModelAndView home(Reader reader) {
        var items = myPage.items(reader);
        var sittings = items.stream().filter(HomePage::isSitting).toList();
        var tasks = tasks(items.stream().filter(item -> !isSitting(item)).toList());
        return new ModelAndView("reporting/home")
                .addObject("tasks", tasks)
                .addObject("sittings", distinct(sittings))
                .addObject("pendingCount", tasks.stream().mapToInt(Task::count).sum())
                .addObject("paths", this)
                .addObject("mayOpenTrail", AuditTrail.isOpenTo(reader));
    }

    private static List<Task> tasks(List<MyItemRow> items) {
        Map<MyItemKind, List<MyItemRow>> byKind =
                items.stream().collect(Collectors.groupingBy(MyItemRow::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> new Task(entry.getKey(), list(entry.getKey()), entry.getValue()))
                .sorted((one, other) -> Integer.compare(rank(one.kind()), rank(other.kind())))
                .toList();
    }

    /** What was refused comes first: something that was decided has not happened. */
    private static int rank(MyItemKind kind) {
        return kind == MyItemKind.ENACTMENT_FAILED ? -1 : kind.ordinal();
    }

    static boolean isSitting(MyItemRow item) {
        return item.kind() == MyItemKind.SITTING_TO_COME || item.kind() == MyItemKind.SITTING_TO_HOLD;
    }

    /** A director who also sits in the body has the same sitting twice. */
    private static List<MyItemRow> distinct(List<MyItemRow> sittings) {
        return List.copyOf(sittings.stream()
                .collect(Collectors.toMap(
                        MyItemRow::subject, item -> item, (one, _) -> one, java.util.LinkedHashMap::new))
                .values());
    }

    private static String list(MyItemKind kind) {
        return switch (kind) {
            case DECISION_TO_TABLE -> "/decisions?attend=AGENDA";
            case DECISION_NOT_EXECUTABLE -> "/decisions?attend=EXECUTABLE";
            case ENACTMENT_FAILED -> "/decisions?attend=FAILED";
            case DECISION_EFFECTS_TO_REVIEW -> "/decisions?attend=REVIEW_OF_EFFECTS";
            case SITTING_TO_COME, SITTING_TO_HOLD -> "/seances?etat=CONVENED";
            case ARBITRATION_ASKED -> "/decisions/nouvelle?resolution=arbitrate-action";
            case PROJECT_WITHOUT_PROGRESS, ACTION_WITHOUT_PROGRESS -> "/projets";
            case PLAN_BREAKS_RULE -> "/cofinancements";
        };
    }

    /** The page of one item. */
    public String path(MyItemRow item) {
        return switch (item.kind()) {
            case DECISION_TO_TABLE, DECISION_NOT_EXECUTABLE, ENACTMENT_FAILED, DECISION_EFFECTS_TO_REVIEW ->
                "/decisions/" + item.subject();
            case SITTING_TO_COME, SITTING_TO_HOLD -> "/seances/" + item.subject();
            case ARBITRATION_ASKED -> "/decisions/nouvelle?resolution=arbitrate-action&sujet=" + item.subject();
            case PROJECT_WITHOUT_PROGRESS -> "/projets/" + item.subject();
            case ACTION_WITHOUT_PROGRESS -> "/actions/" + item.subject();
            case PLAN_BREAKS_RULE -> "/plans/" + item.subject();
        };
    }
}
