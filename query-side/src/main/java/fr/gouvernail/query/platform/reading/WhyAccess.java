package fr.gouvernail.query.platform.reading;

import fr.gouvernail.kernel.command.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom « pourquoi ? » opens, and on what. Pages and the chain both ask here, so that no figure is underlined for who may not open it.
 * Partners and residents follow a figure to what they can read anyway (decision, vote in sum, sitting) and are shown no person; a
 * co-financer follows money alone.
 *
 * @param role null for a page without a reader
 */
public record WhyAccess(@Nullable Role role) {

    private static final Set<Role> OUTSIDE = Set.of(Role.CO_FINANCER, Role.PARTNER, Role.RESIDENT);

    /** Figures whose event is about money. */
    private static final List<String> MONEY =
            List.of("plan.", "resource.", "funding.", "budget.", "programme.notified");

    /** The kinds of resolution that move money: the only decisions that a co-financer reads and follows. */
    public static final List<String> MONEY_RESOLUTIONS =
            List.of("adopt-funding-plan", "authorise-budget", "reframe-budget");

    public static WhyAccess of(Reader reader) {
        return new WhyAccess(reader.role());
    }

    /** Whether the whole trail is open: every event, with its author. */
    public boolean trail() {
        return role == null || !OUTSIDE.contains(role);
    }

    /**
     * Whether a figure is to be shown as a link to its explanation.
     *
     * @param figure its key, as {@code plan.cost}; for what is no figure the thing it stands on, as {@code body.charter}
     */
    public boolean links(String figure) {
        return trail() || (role == Role.CO_FINANCER ? MONEY.stream().anyMatch(figure::startsWith) : !isAccess(figure));
    }

    /**
     * Whether the chain of a decision opens, and of whatever was done under it.
     *
     * @param resolutionKind what it orders, such as {@code adopt-funding-plan}
     */
    public boolean opensDecision(String resolutionKind) {
        return trail() || role != Role.CO_FINANCER || MONEY_RESOLUTIONS.contains(resolutionKind);
    }

    /**
     * Whether the chain of an event opens that stands under no decision.
     *
     * @param aggregateType as stored, such as {@code funding.plan}
     */
    public boolean opens(String aggregateType) {
        return trail()
                || (role == Role.CO_FINANCER
                        ? aggregateType.startsWith("funding.")
                        : Stream.of("portfolio.", "assessment.", "funding.", "governance.", "territory.")
                                        .anyMatch(aggregateType::startsWith)
                                && !isAccess(aggregateType));
    }

    /** Who holds which role is for the administrations to read. */
    private static boolean isAccess(String name) {
        return name.startsWith("access.") || name.contains(".access");
    }
}
