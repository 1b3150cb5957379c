package fr.gouvernail.contract.assessment;

/** Which link of a map: by the numbers of the factor that acts and of the one it acts on. */
public record LinkEnds(int cause, int effect) {

    public boolean touches(int factor) {
        return cause == factor || effect == factor;
    }
}
