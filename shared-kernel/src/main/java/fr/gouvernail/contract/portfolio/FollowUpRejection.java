package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why something about the follow-up of a project is refused: its weather, indicators, risks, notes and reports. */
public enum FollowUpRejection implements RejectionCode {
    /** Every criterion is judged once. Parameters: expected, given (how many). */
    WEATHER_CRITERIA_INCOMPLETE("portfolio.weather.criteria-incomplete", RejectionKind.MALFORMED),
    /** No rule says which criteria count for the overall level on that day. No parameters. */
    WEATHER_CRITICAL_MISSING("portfolio.weather.critical-missing", RejectionKind.RULE),
    /** The level given is not the one proposed. Parameters: field (the criterion), proposed, given. */
    WEATHER_COMMENT_MISSING("portfolio.weather.comment-missing", RejectionKind.RULE),
    /** A proposal names the rule and the figure it comes from. Parameters: field (the criterion). */
    WEATHER_FIGURE_MISSING("portfolio.weather.figure-missing", RejectionKind.MALFORMED),
    /** A critical criterion has no proposal, and nothing says why. Parameters: field (the criterion). */
    WEATHER_PROPOSAL_MISSING("portfolio.weather.proposal-missing", RejectionKind.RULE),
    /** The level proposed is not the one its figure is worth. Parameters: field (the criterion), rule, proposed, worth. */
    WEATHER_PROPOSAL_UNFOUNDED("portfolio.weather.proposal-unfounded", RejectionKind.RULE),
    /** It is of one project, or of one programme. No parameters. */
    INDICATOR_OWNER_UNCLEAR("portfolio.indicator.owner-unclear", RejectionKind.MALFORMED),
    /** Parameters: weight. */
    INDICATOR_WEIGHT("portfolio.indicator.weight", RejectionKind.MALFORMED),
    /** The target lies on the wrong side of the baseline. Parameters: baseline, target (thousandths), direction. */
    INDICATOR_TARGET_WRONG_WAY("portfolio.indicator.target-wrong-way", RejectionKind.RULE),
    /** Parameters: on, baselineOn. */
    INDICATOR_TARGET_BEFORE_BASELINE("portfolio.indicator.target-before-baseline", RejectionKind.RULE),
    /** No parameters. */
    INDICATOR_REASON_MISSING("portfolio.indicator.reason-missing", RejectionKind.RULE),
    /** Parameters: on, setOn. */
    INDICATOR_TARGET_PAST("portfolio.indicator.target-past", RejectionKind.RULE),
    /** Parameters: unit, measures (how many). */
    INDICATOR_UNIT_MEASURED("portfolio.indicator.unit-measured", RejectionKind.RULE),
    /** Parameters: number. */
    INDICATOR_MEASURE_NOT_YOURS("portfolio.indicator.measure-not-yours", RejectionKind.FORBIDDEN),
    /** Parameters: on, number. */
    INDICATOR_MEASURED_ALREADY("portfolio.indicator.measured-already", RejectionKind.RULE),
    /** Parameters: number. */
    INDICATOR_MEASURE_UNKNOWN("portfolio.indicator.measure-unknown", RejectionKind.UNKNOWN),
    /** No parameters. */
    INDICATOR_NOTHING_CHANGES("portfolio.indicator.nothing-changes", RejectionKind.RULE),
    /** Parameters: field, value. */
    RISK_SCALE("portfolio.risk.scale", RejectionKind.MALFORMED),
    /** Parameters: residual, score. */
    RISK_RESIDUAL_HIGHER("portfolio.risk.residual-higher", RejectionKind.RULE),
    /** Parameters: review, on. */
    RISK_REVIEW_BEFORE("portfolio.risk.review-before", RejectionKind.RULE),
    /** Parameters: on. */
    RISK_CLOSED("portfolio.risk.closed", RejectionKind.RULE),
    /** No parameters. */
    RISK_NOT_CLOSED("portfolio.risk.not-closed", RejectionKind.RULE),
    /** What is followed again was closed later. Parameters: on, closedOn. */
    BEFORE_ITS_CLOSE("portfolio.followup.before-its-close", RejectionKind.RULE),
    /** No parameters. */
    NOTE_NOT_YOURS("portfolio.note.not-yours", RejectionKind.FORBIDDEN),
    /** Only who wrote it opens a note to all. No parameters. */
    NOTE_NOT_YOURS_TO_OPEN("portfolio.note.not-yours-to-open", RejectionKind.FORBIDDEN),
    /** It is as asked already. Parameters: confidential. */
    NOTE_CONFIDENTIAL_ALREADY("portfolio.note.confidential-already", RejectionKind.RULE),
    /** Parameters: on, writtenOn. */
    NOTE_CORRECTED_BEFORE_WRITTEN("portfolio.note.corrected-before-written", RejectionKind.RULE),
    /** The period ends before it starts, or the report is due before it ends. Parameters: from, until, due. */
    REPORT_PERIOD_UNFIT("portfolio.report.period-unfit", RejectionKind.MALFORMED),
    /** Handed in, accepted or called off already. No parameters. */
    REPORT_NOT_AWAITED("portfolio.report.not-awaited", RejectionKind.RULE),
    /** No parameters. */
    REPORT_NOT_YOURS("portfolio.report.not-yours", RejectionKind.FORBIDDEN),
    /** Nothing is there to be read. No parameters. */
    REPORT_NOT_SUBMITTED("portfolio.report.not-submitted", RejectionKind.RULE),
    /** Whoever hands it in is not who accepts it. No parameters. */
    REPORT_OWN("portfolio.report.own", RejectionKind.FORBIDDEN),
    /** Parameters: closedOn, from. */
    REPORT_PROJECT_OVER("portfolio.report.project-over", RejectionKind.RULE),
    /** Parameters: due, on. */
    REPORT_DUE_BEFORE("portfolio.report.due-before", RejectionKind.RULE);

    private final String code;
    private final RejectionKind kind;

    FollowUpRejection(String code, RejectionKind kind) {
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
