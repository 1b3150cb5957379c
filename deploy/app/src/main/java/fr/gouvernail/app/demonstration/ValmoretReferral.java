package fr.gouvernail.app.demonstration;

import static fr.gouvernail.app.demonstration.ValmoretPerson.PMO;

import fr.gouvernail.contract.governance.DecisionCommand.DraftDecision;
import fr.gouvernail.contract.governance.DecisionCommand.ReferDecision;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.Identifier;
import java.time.LocalDate;

/** A point that goes from body to body: the technical committee prepared it, and the steering committee has it now. */
final class ValmoretReferral {

    static final DecisionId PREPARED = decision("CT-07");
    static final DecisionId TO_STEER = decision("CP-03");

    private static final LocalDate PREPARED_ON = LocalDate.of(2026, 3, 5);

    private final Story story;

    ValmoretReferral(Story story) {
        this.story = story;
    }

    void tell() {
        story.send(
                PMO.acting(),
                "draft-CT-07",
                new DraftDecision(
                        PREPARED,
                        ValmoretOtherBodies.TECHNICAL,
                        "CT-07",
                        "Circulation pendant les travaux de la halle",
                        "Deux plans de circulation ont été comparés ; le comité propose le sens unique rue Haute, de septembre à juin.",
                        new Resolution.TakeNote()));
        story.sendOn(
                PREPARED,
                PMO.acting(),
                "refer-CT-07",
                version -> new ReferDecision(
                        PREPARED,
                        version,
                        ValmoretBodies.STEERING,
                        TO_STEER,
                        "CP-03",
                        "Préparé en comité technique : choisir entre les deux plans.",
                        PREPARED_ON));
    }

    private static DecisionId decision(String reference) {
        return new DecisionId(Identifier.fromNaturalKey("valmoret", "decision-" + reference));
    }
}
