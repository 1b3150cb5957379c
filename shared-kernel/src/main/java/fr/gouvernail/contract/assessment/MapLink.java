package fr.gouvernail.contract.assessment;

/**
 * What a map supposes at its start: when the cause goes up, the effect goes up (a positive weight) or down (a negative one).
 *
 * @param cause number of the factor that acts
 * @param effect number of the factor that is acted on
 * @param weight in thousandths, −1000 to +1000
 * @param hypothesis why one may think so, in a sentence
 */
public record MapLink(int cause, int effect, int weight, String hypothesis) {

    /** The strongest that one factor may act on another, in thousandths. */
    public static final int STRONGEST = 1_000;

    public LinkEnds ends() {
        return new LinkEnds(cause, effect);
    }
}
