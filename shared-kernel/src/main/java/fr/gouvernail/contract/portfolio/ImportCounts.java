package fr.gouvernail.contract.portfolio;

/**
 * What the report said of the lines of a file, when it was confirmed.
 *
 * @param projects lines that become a project
 * @param actions lines that become an action
 * @param skipped lines that were there already, by their reference
 * @param refused lines that are not written
 */
public record ImportCounts(int projects, int actions, int skipped, int refused) {}
