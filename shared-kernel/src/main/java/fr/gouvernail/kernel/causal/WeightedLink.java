package fr.gouvernail.kernel.causal;

/** A link as the arithmetic sees it. @param cause {@link CognitiveMap#PROJECT} for a lever */
public record WeightedLink(int cause, int effect, MapWeight weight) {

    boolean isLever() {
        return cause == CognitiveMap.PROJECT;
    }
}
