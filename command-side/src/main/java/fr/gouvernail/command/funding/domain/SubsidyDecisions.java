package fr.gouvernail.command.funding.domain;

import static fr.gouvernail.contract.funding.SubsidyRejection.ADDRESS_MALFORMED;
import static fr.gouvernail.contract.funding.SubsidyRejection.CONVENTION_WITHOUT_DOCUMENT;
import static fr.gouvernail.contract.funding.SubsidyRejection.DECISION_WITHOUT_FORCE;
import static fr.gouvernail.contract.funding.SubsidyRejection.IN_THE_FUTURE;
import static fr.gouvernail.contract.funding.SubsidyRejection.NOTHING_CHANGES;
import static fr.gouvernail.contract.funding.SubsidyRejection.NOT_PUBLISHED;
import static fr.gouvernail.contract.funding.SubsidyRejection.NOT_SIGNED;
import static fr.gouvernail.contract.funding.SubsidyRejection.PUBLISHED_ALREADY;
import static fr.gouvernail.contract.funding.SubsidyRejection.PUBLISHED_BEFORE_SIGNATURE;
import static fr.gouvernail.contract.funding.SubsidyRejection.PUBLISHED_ON_IT;
import static fr.gouvernail.contract.funding.SubsidyRejection.SIGNED_ALREADY;
import static fr.gouvernail.contract.funding.SubsidyRejection.SIGNED_BEFORE_EXECUTABLE;

import fr.gouvernail.contract.RegisteredOrganisations;
import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyChecks;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectPublication;
import fr.gouvernail.contract.funding.SubsidyCommand.GrantSubsidy;
import fr.gouvernail.contract.funding.SubsidyCommand.PublishData;
import fr.gouvernail.contract.funding.SubsidyCommand.SignConvention;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.ConventionSigned;
import fr.gouvernail.contract.funding.SubsidyEvent.DataPublished;
import fr.gouvernail.contract.funding.SubsidyEvent.PublicationCorrected;
import fr.gouvernail.contract.funding.SubsidyEvent.SubsidyGranted;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.command.Home;
import fr.gouvernail.kernel.value.WebAddress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subsidy decides. */
final class SubsidyDecisions {

    private static final String SHA_256 = "[0-9a-f]{64}";

    static SubsidyGranted grant(
            GrantSubsidy command, Home home, SubsidyLaw law, RegisteredOrganisations organisations) {
        SubsidyChecks.requireSound(command.terms());
        organisations.requireSame(command.terms().beneficiary());
        var judged = law.judge(command.subsidy(), command.body(), command.terms(), command.effectiveOn());
        return new SubsidyGranted(
                command.subsidy(),
                home.territory(),
                home.programme(),
                command.body(),
                command.decision(),
                command.terms(),
                judged.yearTotal(),
                judged.conventionRequired(),
                List.of(judged.convention()),
                command.effectiveOn());
    }

    static ConventionSigned sign(
            SubsidyState state, SignConvention command, SubsidyLaw law, GivingDecisions decisions, LocalDate today) {
        var before = state.convention();
        if (before != null) {
            throw CommandRejected.of(SIGNED_ALREADY, "on", before.signedOn());
        }
        requireStanding(state, decisions);
        var convention = command.convention();
        requireSignable(state, convention, today);
        return new ConventionSigned(
                command.subsidy(),
                state.decision(),
                convention,
                publishBy(state, convention, law),
                convention.signedOn());
    }

    static ConventionCorrected correctConvention(
            SubsidyState state, CorrectConvention command, SubsidyLaw law, LocalDate today) {
        var previous = state.convention();
        if (previous == null) {
            throw CommandRejected.of(NOT_SIGNED, "subsidy", command.subsidy());
        }
        var current = command.convention();
        if (previous.equals(current)) {
            throw CommandRejected.of(NOTHING_CHANGES, "subsidy", command.subsidy());
        }
        if (current != null) {
            requireSignable(state, current, today);
        }
        requirePublicationAfter(state.publication(), current);
        requirePast("effectiveOn", command.effectiveOn(), today);
        return new ConventionCorrected(
                command.subsidy(),
                state.decision(),
                previous,
                current,
                current == null ? null : publishBy(state, current, law),
                command.reason(),
                command.effectiveOn());
    }

    static DataPublished publish(SubsidyState state, PublishData command, GivingDecisions decisions, LocalDate today) {
        var before = state.publication();
        if (before != null) {
            throw CommandRejected.of(PUBLISHED_ALREADY, "on", before.publishedOn(), "link", before.link());
        }
        requireStanding(state, decisions);
        var publication = command.publication();
        requirePublishable(state, command.subsidy(), publication, today);
        return new DataPublished(command.subsidy(), state.decision(), publication, publication.publishedOn());
    }

    static PublicationCorrected correctPublication(SubsidyState state, CorrectPublication command, LocalDate today) {
        var previous = state.publication();
        if (previous == null) {
            throw CommandRejected.of(NOT_PUBLISHED, "subsidy", command.subsidy());
        }
        var current = command.publication();
        if (previous.equals(current)) {
            throw CommandRejected.of(NOTHING_CHANGES, "subsidy", command.subsidy());
        }
        if (current != null) {
            requirePublishable(state, command.subsidy(), current, today);
        }
        requirePast("effectiveOn", command.effectiveOn(), today);
        return new PublicationCorrected(
                command.subsidy(), state.decision(), previous, current, command.reason(), command.effectiveOn());
    }

    private static @Nullable LocalDate publishBy(SubsidyState state, SignedConvention convention, SubsidyLaw law) {
        return law.publishBy(state.home().territory(), state.conventionRequired(), convention.signedOn());
    }

    private static void requireStanding(SubsidyState state, GivingDecisions decisions) {
        if (!decisions.stands(state.decision())) {
            throw CommandRejected.of(DECISION_WITHOUT_FORCE, "decision", state.decision());
        }
    }

    /** nothing is committed on a decision that is not executable yet. */
    private static void requireSignable(SubsidyState state, SignedConvention convention, LocalDate today) {
        var signedOn = convention.signedOn();
        if (signedOn.isBefore(state.executableOn())) {
            throw CommandRejected.of(
                    SIGNED_BEFORE_EXECUTABLE,
                    "field",
                    "signedOn",
                    "on",
                    signedOn,
                    "executableOn",
                    state.executableOn());
        }
        requirePast("signedOn", signedOn, today);
        var link = convention.link();
        if (link != null && !WebAddress.isValid(link)) {
            throw CommandRejected.of(ADDRESS_MALFORMED, "field", "link", "link", link);
        }
        var fingerprint = convention.fingerprint();
        if (fingerprint == null ? link == null : !fingerprint.matches(SHA_256)) {
            throw CommandRejected.of(CONVENTION_WITHOUT_DOCUMENT, "field", "link", "document", convention.document());
        }
    }

    private static void requirePublishable(
            SubsidyState state, Object subsidy, DataPublication publication, LocalDate today) {
        var convention = state.convention();
        if (convention == null) {
            throw CommandRejected.of(NOT_SIGNED, "subsidy", subsidy);
        }
        if (publication.publishedOn().isBefore(convention.signedOn())) {
            throw CommandRejected.of(
                    PUBLISHED_BEFORE_SIGNATURE,
                    "field",
                    "publishedOn",
                    "on",
                    publication.publishedOn(),
                    "signedOn",
                    convention.signedOn());
        }
        requirePast("publishedOn", publication.publishedOn(), today);
        if (!WebAddress.isValid(publication.link())) {
            throw CommandRejected.of(ADDRESS_MALFORMED, "field", "link", "link", publication.link());
        }
    }

    /** What was published of a signature is corrected first, so that the two never contradict each other. */
    private static void requirePublicationAfter(
            @Nullable DataPublication publication, @Nullable SignedConvention current) {
        if (publication != null && (current == null || publication.publishedOn().isBefore(current.signedOn()))) {
            throw CommandRejected.of(PUBLISHED_ON_IT, "publishedOn", publication.publishedOn());
        }
    }

    private static void requirePast(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw CommandRejected.of(IN_THE_FUTURE, "field", field, "on", day, "today", today);
        }
    }

    private SubsidyDecisions() {}
}
