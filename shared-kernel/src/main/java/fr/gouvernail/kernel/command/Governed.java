package fr.gouvernail.kernel.command;

/**
 * A command that only a body may order: it is refused unless its envelope names an executable decision whose resolution is this very
 * command on this very target.
 */
public interface Governed extends Command {}
