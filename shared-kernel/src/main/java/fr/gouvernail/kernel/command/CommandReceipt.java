package fr.gouvernail.kernel.command;

/**
 * The answer to an accepted command.
 *
 * @param target text form of the aggregate's id
 * @param version the aggregate's version after the command: the sequence number of its last event
 * @param position place of the last event in the store, so that a reader can wait until its view has caught up; -1 when unknown
 * @param repeated true when the same key had been accepted before, and nothing was done again
 */
public record CommandReceipt(String target, long version, long position, boolean repeated) {}
