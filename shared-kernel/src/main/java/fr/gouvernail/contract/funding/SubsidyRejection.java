package fr.gouvernail.contract.funding;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command on a subsidy, or the draft of a decision that gives one, is refused. */
public enum SubsidyRejection implements RejectionCode {
    /** Neither a SIRET nor an RNA number: a natural person has none, and none is named in the history. Parameters: name. */
    BENEFICIARY_UNIDENTIFIED("funding.subsidy.beneficiary-unidentified", RejectionKind.MALFORMED),
    /** Without an RNA number only a registered organisation is given to: a sole trader has a SIRET, and a name. Parameters: name. */
    BENEFICIARY_UNREGISTERED("funding.subsidy.beneficiary-unregistered", RejectionKind.MALFORMED),
    /** Said to be public or private against what is registered, or public with the number of an association. Parameters: name. */
    BENEFICIARY_STATUS_DIFFERS("funding.subsidy.beneficiary-status-differs", RejectionKind.RULE),
    /** Parameters: name, registered. */
    BENEFICIARY_SIRET_DIFFERS("funding.subsidy.beneficiary-siret-differs", RejectionKind.RULE),
    /** Parameters: name, registered. */
    BENEFICIARY_NAME_DIFFERS("funding.subsidy.beneficiary-name-differs", RejectionKind.RULE),
    /** Parameters: siret. */
    SIRET_MALFORMED("funding.subsidy.siret-malformed", RejectionKind.MALFORMED),
    /** Parameters: rna. */
    RNA_MALFORMED("funding.subsidy.rna-malformed", RejectionKind.MALFORMED),
    /** Parameters: amount (in cents). */
    AMOUNT_NOT_POSITIVE("funding.subsidy.amount-not-positive", RejectionKind.MALFORMED),
    /** Parameters: share (in basis points). */
    SHARE_OUT_OF_BOUNDS("funding.subsidy.share-out-of-bounds", RejectionKind.MALFORMED),
    /** Parameters: from, until. */
    PERIOD_ENDS_BEFORE_START("funding.subsidy.period-ends-before-start", RejectionKind.MALFORMED),
    /** What is paid in stages is paid over a period. Parameters: from. */
    PERIOD_MISSING("funding.subsidy.period-missing", RejectionKind.MALFORMED),
    /** Other conditions are said in words, and the usual ones in none. Parameters: conditions. */
    PAYMENT_UNCLEAR("funding.subsidy.payment-unclear", RejectionKind.MALFORMED),
    /** Parameters: year. */
    YEAR_MALFORMED("funding.subsidy.year-malformed", RejectionKind.MALFORMED),
    /** Parameters: on, executableOn. */
    SIGNED_BEFORE_EXECUTABLE("funding.subsidy.signed-before-executable", RejectionKind.RULE),
    /** Parameters: on, today. */
    IN_THE_FUTURE("funding.subsidy.in-the-future", RejectionKind.RULE),
    /** It is suspended, annulled or replaced. Parameters: decision. */
    DECISION_WITHOUT_FORCE("funding.subsidy.decision-without-force", RejectionKind.RULE),
    /** Parameters: on. */
    SIGNED_ALREADY("funding.subsidy.signed-already", RejectionKind.RULE),
    /** Nothing is published of a convention that is not signed. Parameters: subsidy. */
    NOT_SIGNED("funding.subsidy.not-signed", RejectionKind.RULE),
    /** Parameters: document. */
    CONVENTION_WITHOUT_DOCUMENT("funding.subsidy.convention-without-document", RejectionKind.MALFORMED),
    /** Parameters: link. */
    ADDRESS_MALFORMED("funding.subsidy.address-malformed", RejectionKind.MALFORMED),
    /** Parameters: on, signedOn. */
    PUBLISHED_BEFORE_SIGNATURE("funding.subsidy.published-before-signature", RejectionKind.RULE),
    /** Parameters: on, link. */
    PUBLISHED_ALREADY("funding.subsidy.published-already", RejectionKind.RULE),
    /** Parameters: subsidy. */
    NOT_PUBLISHED("funding.subsidy.not-published", RejectionKind.RULE),
    /** The publication is corrected first. Parameters: publishedOn. */
    PUBLISHED_ON_IT("funding.subsidy.published-on-it", RejectionKind.RULE),
    /** Parameters: subsidy. */
    NOTHING_CHANGES("funding.subsidy.nothing-changes", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    SubsidyRejection(String code, RejectionKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public RejectionKind kind() {
        return kind;
    }
}
