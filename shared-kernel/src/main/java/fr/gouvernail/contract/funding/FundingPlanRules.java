package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.value.Money;
import java.math.BigInteger;

/** The sentences a funding plan's figures and decisions are made of. */
public final class FundingPlanRules {

    private static final BigInteger WHOLE_BP = BigInteger.valueOf(10_000);

    /** Money that a funder has refused is no resource any more. */
    public static boolean counts(Resource resource) {
        return counts(resource.state());
    }

    /** Whether a resource weighs the same in the plan in both states. */
    public static boolean countsAlike(FundingState before, FundingState after) {
        return counts(before) == counts(after);
    }

    /** Public money that is not the owner's own. */
    public static boolean isSubsidy(Resource resource) {
        return resource.scheme().isPublic() && !resource.scheme().isOwn();
    }

    /** The four State grants that R2334-27 limits together. */
    public static boolean isCappedStateGrant(FundingScheme scheme) {
        return switch (scheme) {
            case DETR, DPV, DSIL, DSID -> true;
            case FONDS_VERT,
                    FNADT,
                    ANRU,
                    ANAH,
                    EUROPE,
                    REGION,
                    DEPARTMENT,
                    FONDS_DE_CONCOURS,
                    OTHER_PUBLIC,
                    OWN,
                    PRIVATE -> false;
        };
    }

    /** Whether {@code part} is at least that share of {@code whole}: compared exactly, since a rounded rate would let cents through. */
    public static boolean isAtLeast(Money part, long shareBp, Money whole) {
        return scaled(part, WHOLE_BP).compareTo(scaled(whole, BigInteger.valueOf(shareBp))) >= 0;
    }

    /** Whether {@code part} is at most that share of {@code whole}, compared exactly. */
    public static boolean isAtMost(Money part, long shareBp, Money whole) {
        return scaled(part, WHOLE_BP).compareTo(scaled(whole, BigInteger.valueOf(shareBp))) <= 0;
    }

    /** The least amount in cents that is at least that share of {@code whole}. */
    public static Money least(long shareBp, Money whole) {
        var division = scaled(whole, BigInteger.valueOf(shareBp)).divideAndRemainder(WHOLE_BP);
        var cents = division[0].longValueExact();
        return new Money(division[1].signum() > 0 ? cents + 1 : cents);
    }

    /** The greatest amount in cents that is at most that share of {@code whole}; nothing of a negative whole. */
    public static Money greatest(long shareBp, Money whole) {
        if (whole.isNegative()) {
            return Money.ZERO;
        }
        return new Money(
                scaled(whole, BigInteger.valueOf(shareBp)).divide(WHOLE_BP).longValueExact());
    }

    private static boolean counts(FundingState state) {
        return state != FundingState.REFUSED;
    }

    private static BigInteger scaled(Money amount, BigInteger factor) {
        return BigInteger.valueOf(amount.cents()).multiply(factor);
    }

    private FundingPlanRules() {}
}
