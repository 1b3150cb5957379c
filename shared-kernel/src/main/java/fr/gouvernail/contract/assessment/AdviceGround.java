package fr.gouvernail.contract.assessment;

/** The works on which the heritage architect only advises (R-82, code du patrimoine, art. L632-2-1). */
public enum AdviceGround {
    TELECOM_ANTENNA,
    UNHEALTHY_HOUSING,
    DEMOLITION_ORDERED
}
