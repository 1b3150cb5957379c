package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Sends what a form on opinions asks for, and leads on: to the page that shows it, or back to the form with what was typed. */
public final class OpinionActs {

    private final Forms forms;
    private final ReadingDay day;

    public OpinionActs(Forms forms, ReadingDay day) {
        this.forms = forms;
        this.day = day;
    }

    LocalDate today() {
        return day.today();
    }

    FormInput typed(MultiValueMap<String, String> typed) {
        return forms.typed(typed);
    }

    FormInput proposing(Map<String, ?> values) {
        return forms.proposing(values);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** @param command null when the form could not be read */
    ModelAndView send(
            Reader reader, FormInput form, @Nullable Command command, String next, Supplier<ModelAndView> again) {
        if (form.key().isEmpty()) {
            form.with("cle", newKey());
        }
        var receipt = form.isValid() && command != null ? forms.send(form, command, reader) : null;
        if (receipt != null) {
            return Forms.seen(next, receipt);
        }
        var page = again.get();
        page.setStatus(HttpStatusCode.valueOf(form.status()));
        return page;
    }
}
