package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.*;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.BodyCommand.EstablishBody;
import fr.gouvernail.contract.governance.BodyCommand.LinkBody;
import fr.gouvernail.contract.governance.BodyCommand.SeatMember;
import fr.gouvernail.contract.governance.BodyCommand.SetCharter;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.BodyRules.Quorum;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies around the committee that decides: who prepares, who funds, who is heard, and how often each sits. */
final class ValmoretOtherBodies {

    static final BodyId PROJECT = body("project-committee");
    static final BodyId TECHNICAL = body("technical-committee");
    static final BodyId FUNDERS = body("funders-committee");
    static final BodyId COMMUNITY = body("community-council");
    static final BodyId RESIDENTS = body("residents");
    static final BodyId DEVELOPMENT = body("development-council");

    private static final LocalDate SINCE = LocalDate.of(2023, 2, 1);
    private static final BodyRules OWN = new BodyRules(Quorum.NONE, 0, false, 5);
    private static final BodyCharter BY_SILENCE =
            new BodyCharter(Decides.SILENCE, 10, false, 6, "la directrice de projet", 10);
    private static final BodyCharter BY_CONSENSUS =
            new BodyCharter(Decides.CONSENSUS, 0, false, 13, "l’élu référent, ou son suppléant", 10);

    private final Story story;

    ValmoretOtherBodies(Story story) {
        this.story = story;
    }

    void tell() {
        charter(ValmoretBodies.GOVERNANCE, new BodyCharter(Decides.MAJORITY, 0, true, 4, "la maire", 10));
        charter(ValmoretBodies.STEERING, BY_CONSENSUS);
        charter(ValmoretBodies.COUNCIL, new BodyCharter(Decides.MAJORITY, 0, true, 13, "la maire", 0));
        establish(PROJECT, BodyKind.PROJECT_COMMITTEE, null, "Comité de projet de Valmoret", OWN, BY_CONSENSUS);
        seat(PROJECT, MAYOR, Map.of(MAYOR, SeatQuality.ELECTED, SUB_PREFECT, SeatQuality.STATE));
        seat(PROJECT, MAYOR, Map.of(INTERCOMMUNAL_PRESIDENT, SeatQuality.ELECTED, BANK, SeatQuality.PARTNER));
        establish(TECHNICAL, BodyKind.TECHNICAL_COMMITTEE, null, "Comité technique", OWN, BY_SILENCE);
        seat(TECHNICAL, PMO, Map.of(PMO, SeatQuality.OFFICIAL, TECHNICAL_SERVICE, SeatQuality.OFFICIAL));
        seat(TECHNICAL, PMO, Map.of(HALL_LEAD, SeatQuality.OFFICIAL, CONSULTANT, SeatQuality.EXPERT));
        establish(FUNDERS, BodyKind.FUNDERS_COMMITTEE, null, "Comité régional des financeurs", OWN, BY_CONSENSUS);
        seat(FUNDERS, SUB_PREFECT, Map.of(SUB_PREFECT, SeatQuality.STATE, REGIONAL_COUNCILLOR, SeatQuality.ELECTED));
        seat(FUNDERS, SUB_PREFECT, Map.of(DEPARTMENT_COUNCILLOR, SeatQuality.ELECTED, BANK, SeatQuality.PARTNER));
        establish(COMMUNITY, BodyKind.COMMUNITY_COUNCIL, null, "Conseil de l’agglomération du Valmorétois", null, null);
        seat(COMMUNITY, INTERCOMMUNAL_PRESIDENT, Map.of(INTERCOMMUNAL_PRESIDENT, SeatQuality.ELECTED));
        seat(COMMUNITY, INTERCOMMUNAL_PRESIDENT, Map.of(MAYOR, SeatQuality.ELECTED, OPPOSITION, SeatQuality.ELECTED));
        establish(RESIDENTS, BodyKind.CITIZENS_BODY, null, "Conseil des habitants", OWN, BY_CONSENSUS);
        seat(RESIDENTS, RESIDENT, Map.of(RESIDENT, SeatQuality.RESIDENT));
        establish(DEVELOPMENT, BodyKind.OTHER, "Conseil de développement", "Forum du cœur de ville", OWN, BY_CONSENSUS);
        seat(DEVELOPMENT, CHAMBER, Map.of(CHAMBER, SeatQuality.COMPANY, ASSOCIATION, SeatQuality.ASSOCIATION));
        tellHowTheyWork();
    }

    private void tellHowTheyWork() {
        link(TECHNICAL, ValmoretBodies.STEERING, BodyLink.PREPARES);
        link(ValmoretBodies.STEERING, ValmoretBodies.GOVERNANCE, BodyLink.STEERS);
        link(ValmoretBodies.GOVERNANCE, ValmoretBodies.COUNCIL, BodyLink.DECIDES);
        link(ValmoretBodies.COUNCIL, ValmoretBodies.GOVERNANCE, BodyLink.VOTES);
        link(RESIDENTS, ValmoretBodies.GOVERNANCE, BodyLink.ADVISES);
    }

    private void link(BodyId from, BodyId to, BodyLink link) {
        story.sendOn(
                from,
                DIRECTOR.acting(),
                "link-" + link + "-" + from,
                version -> new LinkBody(from, version, to, link, SINCE));
    }

    private void establish(
            BodyId body,
            BodyKind kind,
            @Nullable String kindName,
            String name,
            @Nullable BodyRules rules,
            @Nullable BodyCharter charter) {
        var programme = kind.isCouncil() ? null : ValmoretGround.PROGRAMME;
        story.send(
                DIRECTOR.acting(),
                "body-" + kind,
                new EstablishBody(
                        body, ValmoretGround.VALMORET, programme, kind, kindName, name, rules, charter, null, SINCE));
    }

    private void charter(BodyId body, BodyCharter charter) {
        story.sendOn(
                body,
                DIRECTOR.acting(),
                "charter-" + body,
                version -> new SetCharter(body, version, charter, "Convention de programme", SINCE));
    }

    private void seat(BodyId body, ValmoretPerson chair, Map<ValmoretPerson, SeatQuality> members) {
        members.keySet().stream()
                .sorted()
                .forEach(person -> story.sendOn(
                        body,
                        DIRECTOR.acting(),
                        "seat-" + body + "-" + person,
                        version -> new SeatMember(
                                body,
                                version,
                                person.id(),
                                qualityOf(person, members),
                                true,
                                person == chair,
                                SINCE,
                                null)));
    }

    private static SeatQuality qualityOf(ValmoretPerson person, Map<ValmoretPerson, SeatQuality> members) {
        return members.getOrDefault(person, SeatQuality.PARTNER);
    }

    private static BodyId body(String key) {
        return new BodyId(Identifier.fromNaturalKey("valmoret", key));
    }
}
