package fr.gouvernail.kernel.command;

/**
 * Why a command was refused, as a stable code such as {@code funding.budget.credits-differ-from-authorisation}.
 * The code is the end of the problem's type and the key of its text in both languages. Each context lists its own in an enum. An enum
 * inherits no fields, so each has its own two, and the methods that give them: that the code stands beside its kind, in words that can be
 * searched for, is worth the repetition.
 */
public interface RejectionCode {

    String code();

    RejectionKind kind();
}
