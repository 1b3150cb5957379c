package fr.gouvernail.command.governance.domain;

import static fr.gouvernail.command.governance.domain.OnRecord.ADOPTED;
import static fr.gouvernail.command.governance.domain.OnRecord.DUE;
import static fr.gouvernail.command.governance.domain.OnRecord.EARLIER;
import static fr.gouvernail.command.governance.domain.OnRecord.FOREIGN;
import static fr.gouvernail.command.governance.domain.OnRecord.OF_COUNCIL;
import static fr.gouvernail.command.governance.domain.OnRecord.TABLED;
import static fr.gouvernail.command.governance.domain.OnRecord.UNDECIDED;
import static fr.gouvernail.command.governance.domain.OnRecord.drafted;
import static fr.gouvernail.command.governance.domain.OnRecord.fixture;
import static fr.gouvernail.command.governance.domain.OnRecord.kept;
import static fr.gouvernail.command.governance.domain.Sittings.DECISION;
import static fr.gouvernail.command.governance.domain.Sittings.HELD;
import static fr.gouvernail.command.testing.Expected.rejection;

import fr.gouvernail.contract.governance.CorrectionKind;
import fr.gouvernail.contract.governance.DecisionCommand.AdoptDecision;
import fr.gouvernail.contract.governance.DecisionCommand.RetryEnactment;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionRecordCommand.AnnounceCorrection;
import fr.gouvernail.contract.governance.DecisionRecordCommand.MarkCorrected;
import fr.gouvernail.contract.governance.DecisionRejection;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.PlatformRejection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    @Test
    void aCorrectionIsAnnouncedAndTakesEffectOnceTheDecisionIsExecutable() {
        var announce = new AnnounceCorrection(DECISION, null, EARLIER, CorrectionKind.SUPERSEDES, "Erreur de surface");
        var announced = new CorrectionAnnounced(DECISION, EARLIER, CorrectionKind.SUPERSEDES, "Erreur de surface");
        fixture().given(drafted()).when(announce).expectEvents(announced);
        fixture()
                .given(drafted(), announced, TABLED)
                .when(new AdoptDecision(DECISION, null, HELD))
                .expectEvents(
                        ADOPTED,
                        new FindingsKept(
                                DECISION,
                                List.of(kept(
                                        "R-53",
                                        Map.of(
                                                "required",
                                                "6",
                                                "counted",
                                                "9",
                                                "votesFor",
                                                "7",
                                                "votesAgainst",
                                                "2")))),
                        new DecisionBecameExecutable(DECISION, new Resolution.TakeNote(), HELD),
                        new CorrectionTookEffect(DECISION, EARLIER, CorrectionKind.SUPERSEDES, HELD));
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, DECISION, CorrectionKind.CORRECTS, "Motif"))
                .expectException(rejection(DecisionRejection.CORRECTS_ITSELF));
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, FOREIGN, CorrectionKind.CORRECTS, "Motif"))
                .expectException(
                        rejection(PlatformRejection.OTHER_TERRITORY, "field", "earlier", "value", FOREIGN.toString()));
    }

    @Test
    void aBodyCorrectsOnlyWhatItAdoptedItself() {
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, OF_COUNCIL, CorrectionKind.SUPERSEDES, "Motif"))
                .expectException(rejection(DecisionRejection.CORRECTS_ANOTHER_BODYS, "earlier", OF_COUNCIL))
                .expectNoEvents();
        fixture()
                .given(drafted())
                .when(new AnnounceCorrection(DECISION, null, UNDECIDED, CorrectionKind.CORRECTS, "Motif"))
                .expectException(rejection(DecisionRejection.CORRECTS_UNDECIDED, "earlier", UNDECIDED))
                .expectNoEvents();
    }

    @Test
    void aSupersededDecisionIsNotTriedAgain() {
        var executable = new DecisionBecameExecutable(DECISION, new Resolution.TakeNote(), HELD);
        var failed = new EnactmentFailed(DECISION, "any.code", Map.of());
        var corrected = new DecisionCorrected(DECISION, EARLIER, CorrectionKind.SUPERSEDES, DUE);
        fixture()
                .given(drafted(), TABLED, ADOPTED, executable, failed)
                .when(new MarkCorrected(DECISION, EARLIER, CorrectionKind.SUPERSEDES, DUE))
                .expectEvents(corrected);
        fixture()
                .given(drafted(), TABLED, ADOPTED, executable, failed, corrected)
                .when(new RetryEnactment(DECISION, null))
                .expectException(rejection(DecisionRejection.DECISION_SUPERSEDED, "by", EARLIER.toString()));
    }
}
