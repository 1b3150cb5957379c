package fr.gouvernail.query.portfolio.view;

/** A condition on the projects of the portfolio, as it is named in the address of the page and in that of the API. */
public enum Criterion {
    SEARCH("mots", "search"),
    PROGRAMME("programme", "programme"),
    AXIS("axe", "axis"),
    PHASE("phase", "phase"),
    STATE("etat", "state"),
    WEATHER("meteo", "weather"),
    OWNER("porteur", "owner"),
    LEAD("pilote", "lead"),
    COST_FROM("coutMin", "costFrom"),
    COST_TO("coutMax", "costTo"),
    OBJECTIVE("objectif", "objective"),
    PARTNER("partenaire", "partner"),
    BLOCKED("blocage", "blocked"),
    ARBITRATION("arbitrage", "arbitrationOpen"),
    WITHOUT_LEAD("sansPilote", "withoutLead"),
    WITHOUT_BUDGET("sansBudget", "withoutBudget"),
    WITHOUT_PLAN("sansPlan", "withoutPlan"),
    WITHOUT_NEWS("sansNouvelles", "withoutNews"),
    SHEET_INCOMPLETE("ficheIncomplete", "sheetIncomplete"),
    WITHOUT_OBJECTIVE("sansObjectif", "withoutObjective"),
    WITHOUT_REFERENT("sansReferent", "withoutElectedReferent"),
    WITHOUT_PLACE("sansLocalisation", "withoutLocation");

    private final String onPage;
    private final String inApi;

    Criterion(String onPage, String inApi) {
        this.onPage = onPage;
        this.inApi = inApi;
    }

    public String onPage() {
        return onPage;
    }

    public String inApi() {
        return inApi;
    }

    /** Whether it is asked for or not, without a value of its own. */
    public boolean isYesOrNo() {
        return compareTo(BLOCKED) >= 0;
    }
}
