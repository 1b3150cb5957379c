package fr.gouvernail.command.governance.domain;

import fr.gouvernail.contract.governance.DecisionEvent;
import fr.gouvernail.contract.governance.DecisionEvent.ActDescribed;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionAnnounced;
import fr.gouvernail.contract.governance.DecisionEvent.CorrectionTookEffect;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAdopted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionAnnulled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionApprovedInWriting;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionBecameExecutable;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionCorrected;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionDrafted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionEnacted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPostponed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPublished;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionPutToConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReceived;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReferred;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionRefused;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReturnedFromConsultation;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionReviewed;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionSuspended;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTabled;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionTransmitted;
import fr.gouvernail.contract.governance.DecisionEvent.DecisionWithdrawn;
import fr.gouvernail.contract.governance.DecisionEvent.DissentRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentFailed;
import fr.gouvernail.contract.governance.DecisionEvent.EnactmentRetried;
import fr.gouvernail.contract.governance.DecisionEvent.FindingsKept;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpAdded;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDone;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpDropped;
import fr.gouvernail.contract.governance.DecisionEvent.FollowUpRescheduled;
import fr.gouvernail.contract.governance.DecisionEvent.OptionsRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.PastDecisionRecorded;
import fr.gouvernail.contract.governance.DecisionEvent.ReviewPlanned;
import fr.gouvernail.contract.governance.DecisionEvent.SuspensionLifted;
import fr.gouvernail.contract.governance.PastOutcome;
import fr.gouvernail.contract.governance.Resolution;
import fr.gouvernail.kernel.command.Scope;
import fr.gouvernail.kernel.id.SittingId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions on a decision have to know.
 *
 * @param table where it is to be voted; null before it is tabled
 * @param formalities the dates that make it executable
 * @param standing what a judge has made of it since
 * @param onRecord what was put on record about it
 * @param thread the point it is about, and where it went from here
 * @param attempt how often its enactment was tried, from 1 once it is executable
 */
record DecisionState(
        Scope scope,
        boolean councilAct,
        Resolution resolution,
        Status status,
        @Nullable Table table,
        Formalities formalities,
        int attempt,
        Standing standing,
        DecisionRecord onRecord,
        DecisionThread thread) {

    /** How far the decision has come. */
    enum Status {
        DRAFT,
        TABLED,
        /** Members are asked for their answer in writing. */
        CONSULTED,
        POSTPONED,
        ADOPTED,
        REFUSED,
        WITHDRAWN,
        /** Handed on to another body before it was voted. */
        REFERRED,
        EXECUTABLE,
        ENACTED,
        ENACTMENT_FAILED,
        /** Adopted before decisions were kept here, and entered from paper. */
        TAKEN_OVER
    }

    /** An item of a sitting. */
    record Table(SittingId sitting, int item) {}

    /** The dates of the act and of what follows it. */
    record Formalities(
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate transmittedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate executableOn) {}

    /** Whether what was decided may still be carried out. */
    enum Force {
        IN_FORCE,
        SUSPENDED,
        ANNULLED
    }

    /** @param since the day of the ruling; null while there was none */
    record Standing(Force force, @Nullable LocalDate since) {}

    private static final Standing IN_FORCE = new Standing(Force.IN_FORCE, null);

    private static final Formalities NONE_YET = new Formalities(null, null, null, null);

    /** Whether it may still be voted. */
    boolean isOpen() {
        return switch (status) {
            case DRAFT, TABLED, CONSULTED, POSTPONED -> true;
            case ADOPTED, REFUSED, WITHDRAWN, REFERRED, EXECUTABLE, ENACTED, ENACTMENT_FAILED, TAKEN_OVER -> false;
        };
    }

    static DecisionState evolve(@Nullable DecisionState state, DecisionEvent event) {
        return switch (event) {
            case DecisionDrafted drafted ->
                new DecisionState(
                        new Scope(drafted.territory(), drafted.programme()),
                        drafted.councilAct(),
                        drafted.resolution(),
                        Status.DRAFT,
                        null,
                        NONE_YET,
                        0,
                        IN_FORCE,
                        DecisionRecord.EMPTY,
                        DecisionThread.of(drafted.body(), drafted.title(), drafted.text()));
            case PastDecisionRecorded past -> takenOver(past);
            default -> Objects.requireNonNull(state).after(event);
        };
    }

    private static DecisionState takenOver(PastDecisionRecorded past) {
        boolean adopted = past.outcome() == PastOutcome.ADOPTED;
        return new DecisionState(
                new Scope(past.territory(), past.programme()),
                past.councilAct(),
                past.allows() == null ? new Resolution.TakeNote() : past.allows(),
                adopted ? Status.TAKEN_OVER : Status.REFUSED,
                null,
                new Formalities(adopted ? past.effectiveOn() : null, past.transmittedOn(), past.publishedOn(), null),
                0,
                IN_FORCE,
                DecisionRecord.EMPTY,
                DecisionThread.of(past.body(), past.title(), past.text()));
    }

    private DecisionState after(DecisionEvent event) {
        var dates = formalities;
        return switch (event) {
            case DecisionDrafted _, PastDecisionRecorded _, DecisionReceived _ -> this;
            case DecisionReferred referred -> with(isOpen() ? Status.REFERRED : status, thread.after(referred));
            case DecisionTabled tabled ->
                new DecisionState(
                        scope,
                        councilAct,
                        resolution,
                        Status.TABLED,
                        new Table(tabled.sitting(), tabled.item()),
                        dates,
                        attempt,
                        standing,
                        onRecord,
                        thread);
            case DecisionPostponed _ -> with(Status.POSTPONED, dates, attempt);
            case DecisionPutToConsultation put -> with(Status.CONSULTED, thread.after(put));
            case DecisionReturnedFromConsultation _ -> with(Status.POSTPONED, thread.answered());
            case DecisionApprovedInWriting approved ->
                with(Status.ADOPTED, thread.answered())
                        .with(Status.ADOPTED, new Formalities(approved.effectiveOn(), null, null, null), attempt);
            case DecisionAdopted adopted ->
                with(Status.ADOPTED, new Formalities(adopted.effectiveOn(), null, null, null), attempt);
            case DecisionRefused _ -> with(Status.REFUSED, dates, attempt);
            case DecisionWithdrawn _ -> with(Status.WITHDRAWN, dates, attempt);
            case DecisionTransmitted transmitted ->
                with(
                        status,
                        new Formalities(dates.adoptedOn, transmitted.effectiveOn(), dates.publishedOn, null),
                        attempt);
            case DecisionPublished published ->
                with(
                        status,
                        new Formalities(dates.adoptedOn, dates.transmittedOn, published.effectiveOn(), null),
                        attempt);
            case DecisionBecameExecutable executable ->
                with(
                        Status.EXECUTABLE,
                        new Formalities(
                                dates.adoptedOn, dates.transmittedOn, dates.publishedOn, executable.effectiveOn()),
                        1);
            case DecisionEnacted _ -> with(Status.ENACTED, dates, attempt);
            case EnactmentFailed _ -> with(Status.ENACTMENT_FAILED, dates, attempt);
            case EnactmentRetried retried -> with(Status.EXECUTABLE, dates, retried.attempt());
            case DecisionSuspended suspended -> with(new Standing(Force.SUSPENDED, suspended.effectiveOn()));
            case SuspensionLifted _ -> with(IN_FORCE);
            case DecisionAnnulled annulled -> with(new Standing(Force.ANNULLED, annulled.effectiveOn()));
            case ActDescribed _,
                    OptionsRecorded _,
                    FindingsKept _,
                    DissentRecorded _,
                    FollowUpAdded _,
                    FollowUpDone _,
                    FollowUpDropped _,
                    FollowUpRescheduled _,
                    ReviewPlanned _,
                    DecisionReviewed _,
                    CorrectionAnnounced _,
                    CorrectionTookEffect _,
                    DecisionCorrected _ -> with(onRecord.after(event));
        };
    }

    private DecisionState with(Standing ruled) {
        return new DecisionState(
                scope, councilAct, resolution, status, table, formalities, attempt, ruled, onRecord, thread);
    }

    private DecisionState with(DecisionRecord more) {
        return new DecisionState(
                scope, councilAct, resolution, status, table, formalities, attempt, standing, more, thread);
    }

    private DecisionState with(Status reached, Formalities dates, int tries) {
        return new DecisionState(
                scope, councilAct, resolution, reached, table, dates, tries, standing, onRecord, thread);
    }

    private DecisionState with(Status reached, DecisionThread longer) {
        return new DecisionState(
                scope, councilAct, resolution, reached, table, formalities, attempt, standing, onRecord, longer);
    }
}
