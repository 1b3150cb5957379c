package fr.gouvernail.contract.portfolio;

/** Who reads what a sheet says: everybody who reads the project, or the administrations alone. */
public enum SheetReaders {
    EVERYBODY,
    ADMINISTRATIONS
}
