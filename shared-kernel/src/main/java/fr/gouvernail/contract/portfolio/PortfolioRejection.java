package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command on a programme, a project or an action is refused. */
public enum PortfolioRejection implements RejectionCode {
    /** Parameters: from, until. */
    PROGRAMME_ENDS_BEFORE_START("portfolio.programme.ends-before-start", RejectionKind.MALFORMED),
    /** Parameters: axis (its number). */
    PROGRAMME_AXIS_LISTED_TWICE("portfolio.programme.axis-listed-twice", RejectionKind.MALFORMED),
    /** The project serves no axis of its programme. No parameters. */
    PROJECT_AXIS_MISSING("portfolio.project.axis-missing", RejectionKind.MALFORMED),
    /** Parameters: axis (its number). */
    PROJECT_AXIS_LISTED_TWICE("portfolio.project.axis-listed-twice", RejectionKind.MALFORMED),
    /** Parameters: starts, ends. */
    PROJECT_ENDS_BEFORE_START("portfolio.project.ends-before-start", RejectionKind.MALFORMED),
    /** Parameters: project. */
    PROJECT_NOT_FRAMED("portfolio.project.not-framed", RejectionKind.RULE),
    /** Parameters: project, phase. */
    PROJECT_LAUNCHED_ALREADY("portfolio.project.launched-already", RejectionKind.RULE),
    /** Parameters: project, phase. */
    PROJECT_NOT_LAUNCHED("portfolio.project.not-launched", RejectionKind.RULE),
    /** Parameters: percent. */
    PROJECT_PERCENT_OUT_OF_RANGE("portfolio.project.percent-out-of-range", RejectionKind.MALFORMED),
    /** Also for an option. Parameters: starts, ends. */
    ACTION_ENDS_BEFORE_START("portfolio.action.ends-before-start", RejectionKind.MALFORMED),
    /** Parameters: action, options (their keys). */
    ACTION_ARBITRATION_OPEN_ALREADY("portfolio.action.arbitration-open-already", RejectionKind.RULE),
    /** An arbitration needs a choice. Parameters: count. */
    ACTION_OPTIONS_MISSING("portfolio.action.options-missing", RejectionKind.RULE),
    /** Parameters: option. */
    ACTION_OPTION_LISTED_TWICE("portfolio.action.option-listed-twice", RejectionKind.MALFORMED),
    /** Parameters: option, total, subsidies, ownShare, difference (in cents). */
    ACTION_OPTION_DOES_NOT_ADD_UP("portfolio.action.option-does-not-add-up", RejectionKind.RULE),
    /** Parameters: action. */
    ACTION_NO_ARBITRATION_OPEN("portfolio.action.no-arbitration-open", RejectionKind.RULE),
    /** Parameters: option, options (the keys that were put). */
    ACTION_UNKNOWN_OPTION("portfolio.action.unknown-option", RejectionKind.UNKNOWN);

    private final String code;
    private final RejectionKind kind;

    PortfolioRejection(String code, RejectionKind kind) {
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
