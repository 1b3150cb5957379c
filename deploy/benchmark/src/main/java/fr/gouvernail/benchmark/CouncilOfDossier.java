package fr.gouvernail.benchmark;

import fr.gouvernail.contract.governance.AgendaItem;
import fr.gouvernail.contract.governance.AttachedDocument;
import fr.gouvernail.contract.governance.BallotManner;
import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyEvent;
import fr.gouvernail.contract.governance.BodyEvent.BodyEstablished;
import fr.gouvernail.contract.governance.BodyEvent.BodyIdentified;
import fr.gouvernail.contract.governance.BodyEvent.BodyKindNamed;
import fr.gouvernail.contract.governance.BodyEvent.BodyLinked;
import fr.gouvernail.contract.governance.BodyEvent.BodyTakenOver;
import fr.gouvernail.contract.governance.BodyEvent.BodyUnlinked;
import fr.gouvernail.contract.governance.BodyEvent.CharterSet;
import fr.gouvernail.contract.governance.BodyEvent.DelegationGranted;
import fr.gouvernail.contract.governance.BodyEvent.DelegationWithdrawn;
import fr.gouvernail.contract.governance.BodyEvent.SubstituteNamed;
import fr.gouvernail.contract.governance.BodyEvent.SubstitutionEnded;
import fr.gouvernail.contract.governance.BodyKind;
import fr.gouvernail.contract.governance.BodyLink;
import fr.gouvernail.contract.governance.BodyRules;
import fr.gouvernail.contract.governance.DelegatedPower;
import fr.gouvernail.contract.governance.LegalIdentity;
import fr.gouvernail.contract.governance.Postponement;
import fr.gouvernail.contract.governance.PresidingCapacity;
import fr.gouvernail.contract.governance.Proxy;
import fr.gouvernail.contract.governance.QuorumCheck;
import fr.gouvernail.contract.governance.Recusal;
import fr.gouvernail.contract.governance.Seat;
import fr.gouvernail.contract.governance.SeatQuality;
import fr.gouvernail.contract.governance.SigningCapacity;
import fr.gouvernail.contract.governance.SittingEvent;
import fr.gouvernail.contract.governance.SittingEvent.AgendaReordered;
import fr.gouvernail.contract.governance.SittingEvent.BallotMannerSet;
import fr.gouvernail.contract.governance.SittingEvent.DocumentAttached;
import fr.gouvernail.contract.governance.SittingEvent.DocumentWithdrawn;
import fr.gouvernail.contract.governance.SittingEvent.ItemOpened;
import fr.gouvernail.contract.governance.SittingEvent.ItemPostponed;
import fr.gouvernail.contract.governance.SittingEvent.ItemPutOnAgenda;
import fr.gouvernail.contract.governance.SittingEvent.ListPublished;
import fr.gouvernail.contract.governance.SittingEvent.MinutesApproved;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSent;
import fr.gouvernail.contract.governance.SittingEvent.MinutesSigned;
import fr.gouvernail.contract.governance.SittingEvent.PresidencyRecorded;
import fr.gouvernail.contract.governance.SittingEvent.ProxyGiven;
import fr.gouvernail.contract.governance.SittingEvent.ProxyRevoked;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SecondSittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SecretVoteRecorded;
import fr.gouvernail.contract.governance.SittingEvent.SignatureVoided;
import fr.gouvernail.contract.governance.SittingEvent.SittingCalledOff;
import fr.gouvernail.contract.governance.SittingEvent.SittingChartered;
import fr.gouvernail.contract.governance.SittingEvent.SittingClosed;
import fr.gouvernail.contract.governance.SittingEvent.SittingConvened;
import fr.gouvernail.contract.governance.SittingEvent.SittingOpened;
import fr.gouvernail.contract.governance.SittingEvent.SittingReconvened;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyInvoked;
import fr.gouvernail.contract.governance.SittingEvent.UrgencyRuled;
import fr.gouvernail.contract.governance.Tally;
import fr.gouvernail.contract.governance.Tally.Outcome;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.DelegationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.id.SittingId;
import fr.gouvernail.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/** What happens now and then: a council beside the committee, with a sitting that takes every turn a sitting can take. */
final class CouncilOfDossier {

    private static final BodyRules RULES = new BodyRules(BodyRules.Quorum.MAJORITY_OF_SEATS, 0, true, 5);
    private static final BodyCharter CHARTER =
            new BodyCharter(BodyCharter.Decides.MAJORITY, 0, true, 13, "la maire", 0);
    private static final QuorumCheck QUORUM = new QuorumCheck(8, 5, 6, 6);
    private static final Tally SECRET = new Tally(4, 1, 1, 0, 5, 5, 6, Outcome.CARRIED);

    private final Dossier dossier;
    private final BodyId body;
    private final DecisionId voted;
    private final DecisionId postponed;

    CouncilOfDossier(Dossier dossier) {
        this.dossier = dossier;
        this.body = new BodyId(dossier.uuid());
        this.voted = new DecisionId(dossier.uuid());
        this.postponed = new DecisionId(dossier.uuid());
    }

    void tell() {
        establish();
        var decisions = new CourseOfDossier(dossier, body);
        decisions.draft(voted);
        decisions.draft(postponed);
        sit(decisions);
        decisions.follow(voted, postponed);
        new SubsidyOfDossier(dossier, body, voted).tell();
        new ConsultationOfDossier(dossier, new BodyId(dossier.uuid())).tell();
        new MapOfDossier(dossier, new ProjectId(dossier.uuid())).tell();
        new OpinionOfDossier(dossier, new ProjectId(dossier.uuid())).tell();
    }

    private void establish() {
        var day = dossier.day();
        var kind = BodyKind.MUNICIPAL_COUNCIL;
        record(new BodyEstablished(body, dossier.territory, null, kind, "Conseil " + dossier.code(), RULES, day));
        record(new BodyKindNamed(body, "Conseil de développement", day));
        record(new BodyIdentified(body, null, new LegalIdentity("Ville", "99900011000018", "PREF099"), null, day));
        record(new BodyTakenOver(body, "Registre", "Reprise de l’historique.", day));
        record(new CharterSet(body, null, CHARTER, "Règlement intérieur.", day));
        var member = dossier.people.getFirst();
        var substitute = dossier.people.getLast();
        record(new SubstituteNamed(body, member, substitute, day, null));
        record(new SubstitutionEnded(body, member, substitute, "Fin de mission.", day));
        var other = new BodyId(dossier.uuid());
        record(new BodyLinked(body, other, BodyLink.VOTES, day));
        record(new BodyUnlinked(body, other, BodyLink.VOTES, "Convention close.", day));
        var delegation = new DelegationId(dossier.uuid());
        var ceiling = Money.euros(200_000);
        var power = DelegatedPower.ARBITRATE_ACTION;
        record(new DelegationGranted(body, delegation, member, power, ceiling, day, null, voted));
        record(new DelegationWithdrawn(body, delegation, "Fin de mission.", day));
    }

    private void sit(CourseOfDossier decisions) {
        var sitting = new SittingId(dossier.uuid());
        var day = dossier.day();
        var seats = dossier.people.subList(0, 8).stream()
                .map(person -> new Seat(person, SeatQuality.ELECTED, true, false))
                .toList();
        record(new SittingConvened(
                sitting, body, dossier.territory, null, day.plusDays(8), "Salle du conseil", day, seats, RULES));
        record(new SittingChartered(sitting, CHARTER));
        record(new SittingReconvened(sitting, new SittingId(dossier.uuid()), day, 4));
        record(new SecondSittingConvened(sitting, new SittingId(dossier.uuid()), day.plusDays(12), day));
        record(new UrgencyInvoked(sitting, "Mise en sécurité.", 1, 5));
        var first = new AgendaItem(1, "Point 1", voted);
        var second = new AgendaItem(2, "Point 2", postponed);
        record(new ItemPutOnAgenda(sitting, first));
        record(new ItemPutOnAgenda(sitting, second));
        decisions.table(sitting, voted, postponed);
        record(new AgendaReordered(sitting, List.of(2, 1)));
        record(new DocumentAttached(
                sitting, 1, new AttachedDocument("Relevé", "1", "9f86d081884c7d65", 240_000, null)));
        record(new SittingOpened(sitting, day));
        record(new UrgencyRuled(sitting, true, 5, 1, 0, null, Outcome.CARRIED, QUORUM, day));
        var giver = dossier.people.get(7);
        var holder = dossier.people.get(1);
        record(new ProxyGiven(sitting, new Proxy(giver, holder, day, false), 1));
        record(new ProxyRevoked(sitting, giver, holder, day));
        record(new PresidencyRecorded(sitting, null, holder, PresidingCapacity.DEPUTY, null, null, day));
        var leaving = new Recusal(dossier.people.get(2), Recusal.Ground.PERSONAL_INTEREST);
        record(new ItemOpened(sitting, first, List.of(leaving), QUORUM, day));
        record(new BallotMannerSet(sitting, 1, BallotManner.SECRET, 6, 0, 3, false, day));
        var papers = dossier.people.subList(0, 6);
        record(new SecretVoteRecorded(sitting, body, first, papers, List.of(), List.of(), 1, 0, SECRET, day));
        record(new ItemPostponed(sitting, body, second, Postponement.MORE_INFORMATION, "Étude attendue.", null, day));
        decisions.postpone(sitting, postponed);
        record(new SittingClosed(sitting, day));
        callOff(new SittingId(dossier.uuid()), sitting, seats, day);
        correctPapers(sitting, holder, day);
        record(new MinutesApproved(sitting, null, false, day));
        record(new ListPublished(sitting, "Mairie et site", day, day, day.plusDays(7)));
    }

    private void callOff(SittingId second, SittingId first, List<Seat> seats, LocalDate day) {
        record(new SittingConvened(
                second, body, dossier.territory, null, day.plusDays(20), "Salle du conseil", day, seats, RULES));
        record(new SittingCalledOff(second, body, "Salle indisponible.", day));
        record(new SecondSittingCalledOff(first, second, "Salle indisponible.", day));
    }

    private void correctPapers(SittingId sitting, PersonId holder, LocalDate day) {
        record(new DocumentWithdrawn(sitting, 1, "Relevé", "1", "Relevé d’un autre projet.", day));
        record(new MinutesSigned(sitting, 1, holder, SigningCapacity.CHAIR, day));
        record(new SignatureVoided(sitting, 1, holder, SigningCapacity.CHAIR, "Présidence mal relevée.", day));
        record(new MinutesSigned(sitting, 1, dossier.people.getFirst(), SigningCapacity.CHAIR, day));
        record(new MinutesSent(sitting, null, day));
    }

    private void record(BodyEvent event) {
        dossier.record("governance.body", body, event);
    }

    private void record(SittingEvent event) {
        dossier.record("governance.sitting", event.sitting(), event);
    }
}
