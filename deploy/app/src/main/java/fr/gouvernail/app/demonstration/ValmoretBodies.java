package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.*;
import static fr.gouvernail.app.demonstration.ValmoretPerson.CONSULTANT;

import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.IdentifyBody;
import fr.gouvernail.contract.governance.BodyCommand.NameSubstitute;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who decides, and by which rules: the governance committee of eleven, the steering committee, the council. */
final class ValmoretBodies {

    static final BodyId GOVERNANCE = new BodyId(Identifier.fromNaturalKey("valmoret", "governance-committee"));
    static final BodyId STEERING = new BodyId(Identifier.fromNaturalKey("valmoret", "steering-committee"));
    static final BodyId COUNCIL = new BodyId(Identifier.fromNaturalKey("valmoret", "municipal-council"));

    private static final LocalDate SINCE = LocalDate.of(2023, 2, 1);
    private static final int NOTICE_DAYS = 5;

    private final Story story;

    ValmoretBodies(Story story) {
        this.story = story;
    }

    void tell() {
        establish(
                GOVERNANCE,
                BodyKind.GOVERNANCE_COMMITTEE,
                "Comité de gouvernance Action cœur de ville",
                new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, NOTICE_DAYS));
        seat(GOVERNANCE, MAYOR, governanceMembers());
        establish(
                STEERING,
                BodyKind.STEERING_COMMITTEE,
                "Comité de pilotage Action cœur de ville",
                new BodyRules(Quorum.NONE, 0, false, NOTICE_DAYS));
        seat(STEERING, DIRECTOR, steeringMembers());
        establish(
                COUNCIL,
                BodyKind.MUNICIPAL_COUNCIL,
                "Conseil municipal de Valmoret",
                new BodyRules(Quorum.MAJORITY_OF_SEATS, 0, true, NOTICE_DAYS));
        seat(COUNCIL, MAYOR, councillors());
        story.sendOn(
                COUNCIL,
                DIRECTOR.acting(),
                "council-identity",
                version -> new IdentifyBody(
                        COUNCIL,
                        version,
                        new LegalIdentity("Ville de Valmoret", "99900011000018", "PREF099"),
                        null,
                        SINCE));
        story.sendOn(
                GOVERNANCE,
                DIRECTOR.acting(),
                "substitute",
                version -> new NameSubstitute(
                        GOVERNANCE,
                        version,
                        BANK.id(),
                        CONSULTANT.id(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31)));
    }

    static Map<ValmoretPerson, SeatQuality> governanceMembers() {
        var members = new LinkedHashMap<ValmoretPerson, SeatQuality>();
        members.put(MAYOR, SeatQuality.ELECTED);
        members.put(INTERCOMMUNAL_PRESIDENT, SeatQuality.ELECTED);
        members.put(FIRST_DEPUTY, SeatQuality.ELECTED);
        members.put(TRADE_DEPUTY, SeatQuality.ELECTED);
        members.put(FINANCE_DEPUTY, SeatQuality.ELECTED);
        members.put(SUB_PREFECT, SeatQuality.STATE);
        members.put(REGIONAL_COUNCILLOR, SeatQuality.ELECTED);
        members.put(DEPARTMENT_COUNCILLOR, SeatQuality.ELECTED);
        members.put(BANK, SeatQuality.PARTNER);
        members.put(HOUSING_PARTNER, SeatQuality.PARTNER);
        members.put(CHAMBER, SeatQuality.PARTNER);
        return members;
    }

    private static Map<ValmoretPerson, SeatQuality> steeringMembers() {
        var members = new LinkedHashMap<ValmoretPerson, SeatQuality>();
        members.put(DIRECTOR, SeatQuality.OFFICIAL);
        members.put(PMO, SeatQuality.OFFICIAL);
        members.put(HALL_LEAD, SeatQuality.OFFICIAL);
        members.put(TOWN_CENTRE_MANAGER, SeatQuality.OFFICIAL);
        members.put(STEERING_PLANNING, SeatQuality.OFFICIAL);
        members.put(TECHNICAL_SERVICE, SeatQuality.OFFICIAL);
        members.put(ASSOCIATION, SeatQuality.ASSOCIATION);
        return members;
    }

    static Map<ValmoretPerson, SeatQuality> councillors() {
        var members = new LinkedHashMap<ValmoretPerson, SeatQuality>();
        members.put(MAYOR, SeatQuality.ELECTED);
        members.put(FIRST_DEPUTY, SeatQuality.ELECTED);
        members.put(TRADE_DEPUTY, SeatQuality.ELECTED);
        members.put(FINANCE_DEPUTY, SeatQuality.ELECTED);
        members.put(HERITAGE_DEPUTY, SeatQuality.ELECTED);
        members.put(OPPOSITION, SeatQuality.ELECTED);
        members.put(YOUTH_COUNCILLOR, SeatQuality.ELECTED);
        members.put(RURAL_COUNCILLOR, SeatQuality.ELECTED);
        members.put(SCHOOL_COUNCILLOR, SeatQuality.ELECTED);
        return members;
    }

    private void establish(BodyId body, BodyKind kind, String name, BodyRules rules) {
        var programme = kind.isCouncil() ? null : ValmoretGround.PROGRAMME;
        story.send(
                DIRECTOR.acting(),
                "body-" + kind,
                new EstablishBody(body, ValmoretGround.VALMORET, programme, kind, name, rules, SINCE));
    }

    private void seat(BodyId body, ValmoretPerson chair, Map<ValmoretPerson, SeatQuality> members) {
        members.forEach((person, quality) -> story.sendOn(
                body,
                DIRECTOR.acting(),
                "seat-" + body + "-" + person,
                version -> new SeatMember(body, version, person.id(), quality, true, person == chair, SINCE, null)));
    }
}
