package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandDispatcher;
import fr.gouvernail.kernel.command.CommandEnvelope;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What every form does: it is shown with a key of its own, read, sent as a command, and shown again with all that was typed when refused. */
public final class Forms {

    private final CommandDispatcher dispatcher;
    private final MessageSource messages;
    private final PageRefusals refusals;

    public Forms(CommandDispatcher dispatcher, MessageSource messages, PageRefusals refusals) {
        this.dispatcher = dispatcher;
        this.messages = messages;
        this.refusals = refusals;
    }

    /** An empty form with a new idempotency key. */
    public FormInput blank() {
        return new FormInput(new LinkedMultiValueMap<>(), messages, refusals::text).with("cle", UUID.randomUUID());
    }

    /** A form as it is first shown, with what it proposes. */
    public FormInput proposing(Map<String, ?> values) {
        var form = blank();
        values.forEach(form::with);
        return form;
    }

    public FormInput typed(MultiValueMap<String, String> typed) {
        return new FormInput(typed, messages, refusals::text);
    }

    /** Sends the command and gives its receipt; null when it was refused, with the refusal noted on the form. */
    public @Nullable CommandReceipt send(FormInput form, Command command, Reader reader) {
        return send(form, command, reader, null);
    }

    /** As above, for a governed command: under the decision or delegation whose text form the authority is. */
    public @Nullable CommandReceipt send(FormInput form, Command command, Reader reader, @Nullable String authority) {
        try {
            return dispatcher.send(new CommandEnvelope(command, reader.actor(), form.key(), authority, null, null));
        } catch (CommandRejected rejected) {
            form.note(rejected, List.of());
            return null;
        }
    }

    /**
     * Sends the command of a valid form and leads to the page; shows the form again when it is not valid or is refused.
     *
     * @param command null when the form could not be read
     * @param authority the text form of a decision or delegation; null for none
     */
    public ModelAndView sendOrShow(
            Reader reader,
            FormInput form,
            @Nullable Command command,
            @Nullable String authority,
            String next,
            Supplier<ModelAndView> again) {
        var receipt = form.isValid() && command != null ? send(form, command, reader, authority) : null;
        if (receipt != null) {
            return seen(next, receipt);
        }
        var page = again.get();
        page.setStatus(HttpStatusCode.valueOf(form.status()));
        return page;
    }

    /** Whether to offer acts at all: not while the past is read, nor to roles that only read. The command side decides in the end. */
    public static boolean offersActs(Reader reader) {
        return !ReadingPoint.isPast() && mayAct(reader);
    }

    /** Whether the role is one that acts, whenever the page is read. */
    public static boolean mayAct(Reader reader) {
        return switch (reader.role()) {
            case AUDITOR, CO_FINANCER, PARTNER, RESIDENT, CONSULTANT, SYSTEM -> false;
            case GOVERNANCE_MEMBER,
                    CHAIR,
                    STEERING_MEMBER,
                    DIRECTOR,
                    PMO,
                    PROJECT_LEAD,
                    ACTION_LEAD,
                    CONTRIBUTOR,
                    MUNICIPAL_SERVICE,
                    STATE_SERVICE,
                    ADMINISTRATOR -> true;
        };
    }

    /** Where to go after a command: the page, asked to wait until it shows what was recorded. */
    public static ModelAndView seen(String path, CommandReceipt receipt) {
        return at(path + "?vu=" + receipt.position());
    }

    /** Another page, asked for anew whatever the way this one was sent. */
    public static ModelAndView at(String path) {
        var redirect = new RedirectView(path, true, false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    /** The form again, with everything typed and what is wrong; the status says which of the two it was. */
    public static ModelAndView again(String view, Map<String, ?> model, FormInput form) {
        var page = new ModelAndView(view, model);
        page.addObject("form", form);
        page.setStatus(HttpStatusCode.valueOf(form.status()));
        return page;
    }

    /** A list of what {@code reading} gives for each index from zero while the named field was sent. */
    public static <T> List<T> each(FormInput form, String field, int limit, Function<Integer, @Nullable T> reading) {
        var found = new ArrayList<T>();
        for (int index = 0; index < limit; index++) {
            if (form.optional(field + index) != null) {
                var value = reading.apply(index);
                if (value != null) {
                    found.add(value);
                }
            }
        }
        return List.copyOf(found);
    }
}
