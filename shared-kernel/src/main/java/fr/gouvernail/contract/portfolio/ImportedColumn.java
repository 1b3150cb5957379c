package fr.gouvernail.contract.portfolio;

/** Which column of the file an imported field was read from. @param column its heading, as the file has it */
public record ImportedColumn(ImportField field, String column) {}
