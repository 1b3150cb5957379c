package fr.gouvernail.contract.assessment;

/** What part of local life an effect is on. */
public enum EffectDomain {
    HOUSING,
    TRADE,
    EMPLOYMENT,
    MOBILITY,
    PUBLIC_SPACE,
    SERVICES,
    SOCIAL_COHESION,
    ENVIRONMENT,
    HERITAGE,
    PUBLIC_FINANCE
}
