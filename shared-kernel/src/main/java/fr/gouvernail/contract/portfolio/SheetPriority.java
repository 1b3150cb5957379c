package fr.gouvernail.contract.portfolio;

/** How much a project or an action matters to those who carry it. */
public enum SheetPriority {
    HIGH,
    MEDIUM,
    LOW
}
