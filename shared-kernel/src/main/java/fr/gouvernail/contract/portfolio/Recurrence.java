package fr.gouvernail.contract.portfolio;

/** Whether an action is done once, or again every year. */
public enum Recurrence {
    ONCE,
    YEARLY
}
