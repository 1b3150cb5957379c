package fr.gouvernail.query.funding.view;

import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyTerms;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy that a council gives. Amounts are euro cents.
 *
 * @param act the decision that gives it, as the council's register knows it
 * @param attributed what this beneficiary gets of it
 * @param yearTotal what the council gave this beneficiary in that year when it was granted, this subsidy included
 * @param publishBy last day to publish its essential data; null where nothing has to be published, or is signed
 * @param duty what is still to be done, as of the day it was read for
 */
public record SubsidyRow(
        SubsidyId subsidy,
        TerritoryId territory,
        BodyId body,
        String bodyName,
        Act act,
        SubsidyTerms terms,
        long attributed,
        long yearTotal,
        boolean conventionRequired,
        List<Finding> findings,
        LocalDate grantedOn,
        long grantedEvent,
        @Nullable SignedConvention convention,
        @Nullable Long signedEvent,
        @Nullable LocalDate publishBy,
        @Nullable DataPublication publication,
        @Nullable Long publishedEvent,
        Duty duty,
        long version) {

    /** The decision that gives it. @param number its number in the register; @param stands unless it is suspended, annulled or replaced */
    public record Act(
            DecisionId decision, String number, String title, boolean stands, boolean annulled, boolean replaced) {}

    /** What a subsidy still asks for. */
    public enum Duty {
        /** A written convention is compulsory and none is signed. */
        CONVENTION,
        /** Its essential data are to be published by a day. */
        PUBLICATION,
        /** That day is past. */
        LATE,
        PUBLISHED,
        NONE,
        /** The decision that gives it is suspended, annulled or replaced. */
        WITHOUT_FORCE
    }

    /** Something that was said of its convention or of its publication. @param step {@code signed}, {@code published} or a correction */
    public record Step(
            long event,
            String step,
            @Nullable LocalDate day,
            @Nullable String document,
            @Nullable String link,
            @Nullable LocalDate publishBy,
            @Nullable String reason,
            LocalDate effectiveOn,
            Instant recordedAt,
            PersonId actor,
            String role) {}
}
