package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.Rejections;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Sends what a form asks for, and leads on: to the page that shows it, or back to the form with what was typed. */
public final class Acts {

    private final Forms forms;
    private final Rejections rejections;
    private final ReadingDay day;
    private final ZoneId zone;

    public Acts(Forms forms, Rejections rejections, ReadingDay day, ZoneId zone) {
        this.forms = forms;
        this.rejections = rejections;
        this.day = day;
        this.zone = zone;
    }

    /** Whether the form of that command is shown. */
    public static boolean may(Reader reader, Class<? extends Command> command) {
        return Offers.may(reader, command);
    }

    /** The day it is on the territory, or was at the past position that is read. */
    public LocalDate today() {
        return day.today();
    }

    public ZoneId zone() {
        return zone;
    }

    public Rejections rejections() {
        return rejections;
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public FormInput typed(MultiValueMap<String, String> typed) {
        return forms.typed(typed);
    }

    /** A form as it is first shown, with what it proposes. */
    public FormInput proposing(Map<String, String> values) {
        return forms.proposing(values);
    }

    /**
     * Sends the command of a valid form and leads to the page; shows the form again when it is not valid or is refused.
     *
     * @param command null when the form could not be read
     */
    public ModelAndView send(
            Reader reader, FormInput form, @Nullable Command command, String next, Supplier<ModelAndView> again) {
        return sendUnder(null, reader, form, command, next, again);
    }

    /** As above, under a delegation of the reader's; null for none. */
    public ModelAndView sendUnder(
            @Nullable DelegationId delegation,
            Reader reader,
            FormInput form,
            @Nullable Command command,
            String next,
            Supplier<ModelAndView> again) {
        if (form.key().isEmpty()) {
            form.with("cle", newKey());
        }
        var authority = delegation == null ? null : delegation.text();
        return forms.sendOrShow(reader, form, command, authority, next, again);
    }
}
