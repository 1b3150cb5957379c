package fr.gouvernail.query.reporting.api;

import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.reporting.view.MyItemRow;
import fr.gouvernail.query.reporting.view.MyPage;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the reader, as JSON. */
@RestController
public class MyPageController {

    private final MyPage myPage;

    public MyPageController(MyPage myPage) {
        this.myPage = myPage;
    }

    @GetMapping("/api/my-page")
    public List<MyItemRow> items(Reader reader) {
        return myPage.items(reader);
    }
}
