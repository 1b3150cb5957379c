package fr.gouvernail.contract.governance;

import fr.gouvernail.kernel.command.LongText;

/**
 * That something was entered from paper.
 *
 * @param source the document it was read in, such as a register and its page
 */
public record TakenOver(String source, @LongText String reason) {}
