package fr.gouvernail.query.assessment.view;

import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.PrescriptionOwner;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opinion with all that came of it, as far as the reader may see it.
 *
 * @param reasons in the service's own words; null without an opinion
 * @param onBehalf whether the team entered it from the service's paper; null without an opinion
 * @param draft the one that waits to be issued; null without one, and for a reader outside the administrations
 * @param prescriptions by number, those that lapsed included
 * @param steps its chronology, the first one first
 */
public record OpinionSheet(
        OpinionRow opinion,
        @Nullable String reasons,
        @Nullable Boolean onBehalf,
        @Nullable OpinionContent draft,
        List<PrescriptionRow> prescriptions,
        List<Step> steps) {
    public OpinionSheet {
        prescriptions = List.copyOf(prescriptions);
        steps = List.copyOf(steps);
    }

    /**
     * A prescription.
     *
     * @param costHt in euro cents without tax; null until it is estimated, like the days
     * @param owner null while nobody answers for it, and for a reader outside the administrations
     * @param ownerName of an organisation that answers for it
     * @param lapsed whether another opinion took its place
     */
    public record PrescriptionRow(
            int number,
            String text,
            @Nullable Long costHt,
            @Nullable Long costEvent,
            @Nullable Integer delayDays,
            @Nullable PrescriptionOwner owner,
            @Nullable String ownerName,
            @Nullable Long ownerEvent,
            @Nullable LocalDate inChargeOn,
            @Nullable LocalDate closedOn,
            @Nullable PersonId closedBy,
            @Nullable Long closedEvent,
            @Nullable LocalDate reopenedOn,
            @Nullable String reopenedReason,
            boolean lapsed,
            long issuedEvent) {

        public boolean open() {
            return closedOn == null && !lapsed;
        }

        public boolean estimated() {
            return costHt != null;
        }
    }

    /**
     * One step of the chronology.
     *
     * @param number of the prescription it is about; null for the opinion as a whole
     * @param detail a constant that says more, such as the verdict
     * @param actor null for a reader outside the administrations, like the document
     */
    public record Step(
            long event,
            String name,
            @Nullable Integer number,
            @Nullable String detail,
            @Nullable String text,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable PersonId actor,
            Role role,
            @Nullable OpinionDocument document) {}

    public Optional<Step> step(long event) {
        return steps.stream().filter(step -> step.event() == event).findFirst();
    }

    /** The paper of the last such step, such as the proof of a prescription; null where there is none. */
    public @Nullable Step paper(String name, @Nullable Integer number) {
        return steps.stream()
                .filter(step -> step.name().equals(name) && step.document() != null)
                .filter(step -> number == null || number.equals(step.number()))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    public List<PrescriptionRow> inForce() {
        return prescriptions.stream().filter(one -> !one.lapsed()).toList();
    }

    public List<PrescriptionRow> lapsed() {
        return prescriptions.stream().filter(PrescriptionRow::lapsed).toList();
    }
}
