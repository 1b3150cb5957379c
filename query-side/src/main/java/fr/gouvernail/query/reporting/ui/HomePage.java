package fr.gouvernail.query.reporting.ui;

import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.query.audit.view.AuditTrail;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.PersonNames;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.reporting.view.MyItemKind;
import fr.gouvernail.query.reporting.view.MyItemRow;
import fr.gouvernail.query.reporting.view.MyPage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

        /** Who can do it, which a follow-up says for each. */
        public List<Role> roles() {
            return items.getFirst().roles();
        }
    }

    private final MyPage myPage;
    private final Directory directory;
    private final Carriers carriers;

    public HomePage(MyPage myPage, Directory directory, Carriers carriers) {
        this.myPage = myPage;
        this.directory = directory;
        this.carriers = carriers;
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
                .addObject("names", names(items))
                .addObject("carried", carriers.mine(reader))
                .addObject("mayOpenTrail", AuditTrail.isOpenTo(reader));
    }

    private PersonNames names(List<MyItemRow> items) {
        return new PersonNames(
                directory,
                items.stream().map(MyItemRow::member).filter(Objects::nonNull).toList());
    }

    private static List<Task> tasks(List<MyItemRow> items) {
        Map<MyItemKind, List<MyItemRow>> byKind =
                items.stream().collect(Collectors.groupingBy(MyItemRow::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> new Task(entry.getKey(), entry.getKey().list(), entry.getValue()))
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
}
