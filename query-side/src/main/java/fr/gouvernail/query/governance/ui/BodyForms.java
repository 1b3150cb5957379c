package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.TakenOver;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.platform.web.FormInput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules and charters as they are typed into forms. */
final class BodyForms {

    static BodyRules rules(FormInput form) {
        return new BodyRules(
                form.choice("quorum", Quorum.class, Quorum.NONE),
                form.count("fixedQuorum"),
                form.has("castingVote"),
                form.count("noticeDays"));
    }

    /** Null when the form says that there is none. */
    static @Nullable BodyCharter charter(FormInput form) {
        if (form.value("decidesBy").isEmpty()) {
            return null;
        }
        var presidedBy = form.value("presidedBy").isEmpty() ? null : form.text("presidedBy");
        return new BodyCharter(
                form.choice("decidesBy", Decides.class, Decides.MAJORITY),
                form.count("silenceDays"),
                form.has("proxies"),
                form.count("everyWeeks"),
                presidedBy,
                form.count("minutesDays"));
    }

    /** Null for a body that begins here: nothing was typed about paper. */
    static @Nullable TakenOver takenOver(FormInput form) {
        if (form.value("source").isEmpty() && form.value("paperReason").isEmpty()) {
            return null;
        }
        return new TakenOver(form.text("source"), form.longText("paperReason"));
    }

    /** What a form that changes a body's rules or charter proposes: what holds. */
    static Map<String, String> proposing(BodyRow body, String today) {
        var values = new HashMap<String, String>();
        values.put("effectiveOn", today);
        var rules = body.rules();
        values.put("quorum", rules.quorum().name());
        values.put("fixedQuorum", String.valueOf(rules.fixedQuorum()));
        values.put("noticeDays", String.valueOf(rules.noticeDays()));
        if (rules.castingVote()) {
            values.put("castingVote", "on");
        }
        var charter = body.charter();
        if (charter == null) {
            values.put("decidesBy", Decides.MAJORITY.name());
            values.put("proxies", "on");
            return values;
        }
        values.put("decidesBy", charter.decidesBy().name());
        values.put("silenceDays", String.valueOf(charter.silenceDays()));
        values.put("everyWeeks", String.valueOf(charter.everyWeeks()));
        values.put("minutesDays", String.valueOf(charter.minutesDays()));
        if (charter.presidedBy() != null) {
            values.put("presidedBy", charter.presidedBy());
        }
        if (charter.proxies()) {
            values.put("proxies", "on");
        }
        return values;
    }

    private BodyForms() {}
}
