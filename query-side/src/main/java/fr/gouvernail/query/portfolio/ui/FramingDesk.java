package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandReceipt;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.portfolio.view.Completeness;
import fr.gouvernail.query.portfolio.view.FramingDrafts;
import fr.gouvernail.query.portfolio.view.FramingDrafts.Draft;
import fr.gouvernail.query.portfolio.view.SheetField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the guided forms have in common: what is recorded, under what the person typed last, under what they type now. */
public final class FramingDesk {

    private static final List<String> CARRIED = List.of("cle", "version", "versionFiche", "effet", "motifFiche");

    private final FramingDrafts drafts;
    private final Forms forms;

    public FramingDesk(FramingDrafts drafts, Forms forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    /** None while the past is read: it was nobody's fact then either. */
    Optional<Draft> draft(Reader reader, Identifier subject) {
        return ReadingPoint.isPast() ? Optional.empty() : drafts.find(reader.person(), subject);
    }

    void discard(Reader reader, Identifier subject) {
        drafts.discard(reader.person(), subject);
    }

    /** The form as it is shown. */
    FormInput shown(Reader reader, Identifier subject, MultiValueMap<String, String> recorded) {
        var values = withDraft(reader, subject, recorded);
        values.set("cle", UUID.randomUUID().toString());
        return forms.typed(values);
    }

    /**
     * The form as it was sent.
     *
     * @param sent the fields of the part that was sent: what is not ticked there is not sent at all, and empty; null for a form that names
     *     what it says
     */
    FormInput sent(
            Reader reader,
            Identifier subject,
            MultiValueMap<String, String> recorded,
            MultiValueMap<String, String> typed,
            FramingForm form,
            @Nullable List<FramingForm.Field> sent) {
        var values = withDraft(reader, subject, recorded);
        for (var field : sent == null ? form.fields(FramingForm.ALL) : sent) {
            for (var name : field.names()) {
                if (sent != null || typed.containsKey(name)) {
                    values.put(name, typed.getOrDefault(name, List.of()));
                }
            }
        }
        for (var name : CARRIED) {
            if (typed.containsKey(name)) {
                values.put(name, typed.getOrDefault(name, List.of()));
            }
        }
        return forms.typed(values);
    }

    /** Keeps what differs from what is recorded; nothing when nothing does. False when it is too long to be kept. */
    boolean keep(
            Reader reader,
            Identifier subject,
            MultiValueMap<String, String> recorded,
            FormInput form,
            List<FramingForm.Field> fields) {
        var values = new HashMap<String, List<String>>();
        for (var field : fields) {
            // A row that is left blank is sent with the section its list shows first.
            boolean differs = field.names().stream()
                    .filter(name -> !name.startsWith("section") || recorded.containsKey(name))
                    .anyMatch(name -> !same(form.values(name), recorded.getOrDefault(name, List.of())));
            if (differs) {
                field.names().forEach(name -> values.put(name, List.copyOf(form.values(name))));
            }
        }
        if (values.isEmpty()) {
            drafts.discard(reader.person(), subject);
            return true;
        }
        return drafts.keep(reader.person(), subject, values);
    }

    private static boolean same(List<String> typed, List<String> recorded) {
        return said(typed).equals(said(recorded));
    }

    /** Browsers send other line ends than they were given. */
    private static List<String> said(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private MultiValueMap<String, String> withDraft(
            Reader reader, Identifier subject, MultiValueMap<String, String> recorded) {
        var values = new LinkedMultiValueMap<>(recorded);
        draft(reader, subject)
                .ifPresent(draft -> draft.values().forEach((name, said) -> values.put(name, new ArrayList<>(said))));
        return values;
    }

    /**
     * How much the sheet would say.
     *
     * @param locked fields that are there already and that the form does not hold
     */
    static Completeness completeness(
            FramingForm form, List<FramingForm.Field> fields, FormInput input, Set<SheetField> locked) {
        var filled = EnumSet.noneOf(SheetField.class);
        filled.addAll(locked);
        var lacking = EnumSet.noneOf(SheetField.class);
        for (var field : fields) {
            var counts = field.counts();
            if (counts != null) {
                (isSaid(field, input) ? filled : lacking).add(counts);
            }
        }
        lacking.removeAll(locked);
        filled.removeAll(lacking);
        return Completeness.of(form.asked(), filled);
    }

    private static boolean isSaid(FramingForm.Field field, FormInput input) {
        return field.names().stream()
                .filter(name -> !name.startsWith("section"))
                .anyMatch(name -> !said(input.values(name)).isEmpty());
    }

    /**
     * Sends one command after the other, each with the version the one before left. The first refusal is noted on the form and ends it.
     *
     * @return the receipt of the last that was accepted; null when none was
     */
    @Nullable
    CommandReceipt send(
            Reader reader, FormInput form, List<Function<@Nullable Long, Command>> commands, @Nullable Long version) {
        CommandReceipt last = null;
        var current = version;
        for (int index = 0; index < commands.size(); index++) {
            var part = forms.typed(new LinkedMultiValueMap<>(Map.of("cle", List.of(key(form, index)))));
            var receipt = forms.send(part, commands.get(index).apply(current), reader);
            if (receipt == null) {
                form.take(part);
                return last;
            }
            last = receipt;
            current = receipt.version();
        }
        return last;
    }

    /** A part was recorded and the rest refused: what is sent next is another request, on the sheet as it now is. */
    void goOnAfter(FormInput form, CommandReceipt receipt) {
        form.note("", "cadrage.partly");
        form.with("cle", UUID.randomUUID());
        if (receipt.target().startsWith("sheet-")) {
            form.with("versionFiche", receipt.version());
        }
    }

    /** Of its own for each command of a form, and the same when the form is sent again. */
    private static String key(FormInput form, int index) {
        return index == 0
                ? form.key()
                : UUID.nameUUIDFromBytes((form.key() + ":" + index).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
