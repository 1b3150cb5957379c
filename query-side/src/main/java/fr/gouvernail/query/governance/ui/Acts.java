package fr.gouvernail.query.governance.ui;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.Rejections;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends what a form asks for, and leads on: to the page that shows it, or back to the form with what was typed. */
public final class Acts {

    private static final Set<Role> HANDS =
            Set.of(Role.GOVERNANCE_MEMBER, Role.CHAIR, Role.DIRECTOR, Role.PMO, Role.ADMINISTRATOR);

    private static final Pattern PERSON = Pattern.compile("person-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CommandDispatcher dispatcher;
    private final Rejections rejections;
    private final Directory directory;
    private final Clock clock;
    private final ZoneId zone;

    public Acts(CommandDispatcher dispatcher, Rejections rejections, Directory directory, Clock clock, ZoneId zone) {
        this.directory = directory;
        this.dispatcher = dispatcher;
        this.rejections = rejections;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether forms are shown. Only the command side decides who may do what: this spares people forms that would be refused. */
    public static boolean mayAct(Reader reader) {
        return HANDS.contains(reader.role()) && reader.territory() != null && !ReadingPoint.isPast();
    }

    /** The day it is on the territory. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
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

    /**
     * Sends the command of a sound form and leads to the page; shows the form again when it is not sound or is refused.
     *
     * @param command null when the form could not be read
     */
    public ModelAndView send(
            Reader reader, FormInput form, @Nullable Command command, String next, Supplier<ModelAndView> again) {
        if (!form.isSound() || command == null) {
            return refused(again.get(), HttpStatus.BAD_REQUEST);
        }
        try {
            var key = form.get("cle").isEmpty() ? newKey() : form.get("cle");
            var receipt = dispatcher.send(CommandEnvelope.of(command, reader.actor(), key));
            return seeOther(next + "?vu=" + receipt.position());
        } catch (CommandRejected rejected) {
            form.refuse(withNames(rejections.text(rejected)));
            var status = HttpStatusCode.valueOf(rejected.code().kind().httpStatus());
            return refused(again.get(), status);
        }
    }

    /** A refusal names people by their identifiers: a page shows their names. */
    private String withNames(String text) {
        return PERSON.matcher(text).replaceAll(found -> {
            var name = directory.nameOf(PersonId.of(found.group()));
            return Matcher.quoteReplacement(name);
        });
    }

    private static ModelAndView refused(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }

    /** Leads on after a form was taken, whatever the way it was sent. */
    public static ModelAndView seeOther(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
