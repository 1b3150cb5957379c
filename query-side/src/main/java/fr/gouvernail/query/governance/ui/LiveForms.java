package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Recusal.Ground;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.governance.view.ItemCourse;
import fr.gouvernail.query.governance.view.SittingMember;
import fr.gouvernail.query.governance.view.SittingSheet;
import fr.gouvernail.query.platform.web.FormInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the forms of the secretary's page, and fills them with what is recorded already. */
final class LiveForms {

    static final String MEMBER = "deport.";
    static final String GROUND = "motif.";
    static final String TOOK_PART = "participe";

    /** One recusal for each line on which a member is chosen; a member without a ground is an error. */
    static List<Recusal> recusals(FormInput form) {
        var recusals = new ArrayList<Recusal>();
        for (int line = 0; form.has(MEMBER + line); line++) {
            var person = form.optionallyParsed(MEMBER + line, PersonId::of);
            if (person != null) {
                recusals.add(new Recusal(person, form.choice(GROUND + line, Ground.class, Ground.PERSONAL_INTEREST)));
            }
        }
        return recusals;
    }

    /** Members ticked as having put a paper into the ballot box. */
    static List<PersonId> participants(SittingSheet sheet, FormInput form) {
        var ticked = form.values(TOOK_PART);
        return sheet.voters().stream()
                .map(SittingMember::person)
                .filter(person -> ticked.contains(person.text()))
                .toList();
    }

    /** What an item's forms show at first. */
    static Map<String, String> proposed(ItemCourse course) {
        Map<String, String> values = new LinkedHashMap<>();
        int line = 0;
        for (var recusal : course.recusals()) {
            values.put(MEMBER + line, recusal.person().text());
            values.put(GROUND + line, recusal.ground().name());
            line++;
        }
        var manner = course.manner();
        if (manner != null) {
            values.put("rollCallAsked", String.valueOf(manner.rollCallAsked()));
            values.put("secretAsked", String.valueOf(manner.secretAsked()));
            if (manner.appointment()) {
                values.put("appointment", "oui");
            }
        }
        return values;
    }

    private LiveForms() {}
}
