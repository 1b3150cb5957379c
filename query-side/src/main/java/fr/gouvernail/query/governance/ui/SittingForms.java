package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Attendance;
import fr.gouvernail.contract.governance.Attendance.Presence;
import fr.gouvernail.contract.governance.Ballot;
import fr.gouvernail.contract.governance.Ballot.Choice;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.view.SittingMember;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.web.FormInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the two long tables of a sitting, attendance and votes, and fills them with what is proposed or already recorded. */
final class SittingForms {

    static final String PRESENCE = "presence.";
    static final String HOLDER = "pouvoir.";
    static final String SUBSTITUTE = "suppleant.";
    static final String BALLOT = "vote.";

    /** One line for each member; a member without a choice is an error. */
    static List<Attendance> attendances(SittingSheet sheet, FormInput form) {
        var attendances = new ArrayList<Attendance>();
        for (var member : sheet.members()) {
            var field = PRESENCE + member.person();
            var presence = form.choice(field, Presence.class, Presence.ABSENT);
            var holder = presence == Presence.REPRESENTED ? form.parsed(HOLDER + member.person(), PersonId::of) : null;
            var substitute = presence == Presence.SUBSTITUTED
                    ? form.optionallyParsed(SUBSTITUTE + member.person(), PersonId::of)
                    : null;
            attendances.add(new Attendance(member.person(), presence, holder, substitute));
        }
        return attendances;
    }

    /** One ballot for each member who votes; a member without a choice is an error. */
    static List<Ballot> ballots(SittingSheet sheet, int item, FormInput form) {
        return sheet.votersOn(item).stream()
                .map(member -> new Ballot(
                        member.person(), form.choice(BALLOT + member.person(), Choice.class, Choice.ABSTAINED)))
                .toList();
    }

    /** What the attendance table shows at first: what was recorded before, if anything. */
    static Map<String, String> recorded(SittingSheet sheet) {
        var values = new LinkedHashMap<String, String>();
        for (var member : sheet.members()) {
            if (member.presence() != null) {
                values.put(PRESENCE + member.person(), member.presence().name());
            }
            if (member.proxyHolder() != null) {
                values.put(HOLDER + member.person(), member.proxyHolder().text());
            }
            if (member.substitute() != null) {
                values.put(SUBSTITUTE + member.person(), member.substitute().text());
            }
        }
        return values;
    }

    static Map<String, String> allPresent(SittingSheet sheet) {
        return all(sheet.members(), PRESENCE, Presence.PRESENT);
    }

    static Map<String, String> allFor(SittingSheet sheet, int item) {
        return all(sheet.votersOn(item), BALLOT, Choice.FOR);
    }

    private static Map<String, String> all(List<SittingMember> members, String prefix, Enum<?> value) {
        var values = new LinkedHashMap<String, String>();
        members.forEach(member -> values.put(prefix + member.person(), value.name()));
        return values;
    }

    private SittingForms() {}
}
