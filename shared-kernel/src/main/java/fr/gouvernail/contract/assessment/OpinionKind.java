package fr.gouvernail.contract.assessment;

/** What a State service is asked for. Delay and effect of silence of each follow from the rule book. */
public enum OpinionKind {
    /** The agreement of the architecte des Bâtiments de France, without which no permit is given. */
    ABF_AGREEMENT,
    /** The mere advice of the same, for the works that the law lists. */
    ABF_ADVICE,
    /** Direction départementale des territoires (et de la mer). */
    TERRITORIES,
    /** Direction régionale des affaires culturelles: whether a dig has to come first. */
    ARCHAEOLOGY,
    /** Service départemental d'incendie et de secours, or the commission of fire safety. */
    FIRE_SAFETY,
    /** The commission of accessibility. */
    ACCESSIBILITY,
    /** Whether an environmental assessment is needed, case by case. */
    ENVIRONMENT_CASE_BY_CASE,
    /** Another service, asked without a legal delay: the day is agreed with it. */
    OTHER_SERVICE;

    /** Whether it is the heritage architect's: it lengthens the instruction of the permit. */
    public boolean isHeritage() {
        return this == ABF_AGREEMENT || this == ABF_ADVICE;
    }
}
