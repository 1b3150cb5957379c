package fr.gouvernail.kernel.command;

/**
 * Why a command was refused, as a stable code such as {@code funding.budget.credits-differ-from-authorisation}.
 * The code is the end of the problem's type and the key of its text in both languages. Each context lists its own in an enum.
 */
public interface RejectionCode {

    String code();

    RejectionKind kind();
}
