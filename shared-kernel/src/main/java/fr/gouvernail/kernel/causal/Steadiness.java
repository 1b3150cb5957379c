package fr.gouvernail.kernel.causal;

/** Whether a map comes to rest. Only one that does says anything. */
public enum Steadiness {
    STEADY,
    /** It comes back to the same states again and again: some loop overturns what it has brought about. */
    OSCILLATES,
    /** It neither rests nor repeats itself in all the steps it was given. */
    RESTLESS
}
