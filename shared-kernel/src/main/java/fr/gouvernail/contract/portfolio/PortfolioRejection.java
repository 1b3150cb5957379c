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
    /** Another project of the programme is called so. Parameters: reference, project (the other one). */
    PROJECT_REFERENCE_TAKEN("portfolio.project.reference-taken", RejectionKind.RULE),
    /** Parameters: starts, ends. */
    PROJECT_ENDS_BEFORE_START("portfolio.project.ends-before-start", RejectionKind.MALFORMED),
    /** Parameters: project. */
    PROJECT_NOT_FRAMED("portfolio.project.not-framed", RejectionKind.RULE),
    /** Parameters: project, phase. */
    PROJECT_LAUNCHED_ALREADY("portfolio.project.launched-already", RejectionKind.RULE),
    /** V-03: feasibility found what cannot go on as it is. Parameters: project, items (how many). */
    PROJECT_ITEMS_BLOCKING("portfolio.project.items-blocking", RejectionKind.RULE),
    /** What has to hold before a launch does not (V-01 to V-09). Parameters: project, rules (those that stop it). */
    PROJECT_GATE_CLOSED("portfolio.project.gate-closed", RejectionKind.RULE),
    /** Only a body sets something aside. Parameters: project, rules. */
    PROJECT_DEROGATION_UNDER_DELEGATION("portfolio.project.derogation-under-delegation", RejectionKind.RULE),
    /** Nobody sets this aside. Parameters: rule. */
    PROJECT_DEROGATION_NOT_POSSIBLE("portfolio.project.derogation-not-possible", RejectionKind.RULE),
    /** Parameters: rule. */
    PROJECT_DEROGATION_LISTED_TWICE("portfolio.project.derogation-listed-twice", RejectionKind.MALFORMED),
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
    ACTION_UNKNOWN_OPTION("portfolio.action.unknown-option", RejectionKind.UNKNOWN),
    /** Completed or abandoned: nothing more happens to it. Parameters: project. */
    PROJECT_CLOSED("portfolio.project.closed", RejectionKind.RULE),
    /** Parameters: project, since. */
    PROJECT_SUSPENDED("portfolio.project.suspended", RejectionKind.RULE),
    /** Parameters: project, since. */
    PROJECT_SUSPENDED_ALREADY("portfolio.project.suspended-already", RejectionKind.RULE),
    /** Parameters: project. */
    PROJECT_NOT_SUSPENDED("portfolio.project.not-suspended", RejectionKind.RULE),
    /** Parameters: review, suspended. */
    PROJECT_REVIEW_BEFORE_SUSPENSION("portfolio.project.review-before-suspension", RejectionKind.MALFORMED),
    /** Parameters: resumed, suspended. */
    PROJECT_RESUMED_BEFORE_SUSPENSION("portfolio.project.resumed-before-suspension", RejectionKind.MALFORMED),
    /** Closed below 100 % without a reason. Parameters: percent. */
    PROJECT_NOT_WHOLLY_DONE("portfolio.project.not-wholly-done", RejectionKind.RULE),
    /** Parameters: count (blocks still open). */
    PROJECT_BLOCKED_STILL("portfolio.project.blocked-still", RejectionKind.RULE),
    /** No parameters. */
    PROJECT_LESSONS_MISSING("portfolio.project.lessons-missing", RejectionKind.RULE),
    /** No parameters. */
    PROJECT_REFRAMING_CHANGES_NOTHING("portfolio.project.reframing-changes-nothing", RejectionKind.RULE),
    /** Launched by a decision: it is abandoned by another one. Parameters: project, phase. */
    PROJECT_NOT_WITHDRAWABLE("portfolio.project.not-withdrawable", RejectionKind.RULE),
    /** Parameters: project, count (actions that are not cancelled). */
    PROJECT_HAS_ACTIONS("portfolio.project.has-actions", RejectionKind.RULE),
    /** Parameters: started, takenOver. */
    PROJECT_STARTED_AFTER_TAKE_OVER("portfolio.project.started-after-take-over", RejectionKind.MALFORMED),
    /** It was proposed here before its work began: a body launches it. Parameters: started, proposed. */
    PROJECT_NOT_OLDER_THAN_PROPOSAL("portfolio.project.not-older-than-proposal", RejectionKind.RULE),
    /** Parameters: on, today. */
    IN_THE_FUTURE("portfolio.in-the-future", RejectionKind.RULE),
    /** A block names one person or one organisation that must act. No parameters. */
    BLOCK_WHO_MISSING("portfolio.block.who-missing", RejectionKind.MALFORMED),
    /** Parameters: due, since. */
    BLOCK_DUE_BEFORE_START("portfolio.block.due-before-start", RejectionKind.MALFORMED),
    /** No such block is open. Parameters: number. */
    BLOCK_UNKNOWN("portfolio.block.unknown", RejectionKind.RULE),
    /** Parameters: lifted, since. */
    BLOCK_LIFTED_BEFORE_START("portfolio.block.lifted-before-start", RejectionKind.MALFORMED),
    /** Parameters: action. */
    ACTION_CANCELLED("portfolio.action.cancelled", RejectionKind.RULE),
    /** Parameters: started, done. */
    ACTION_DONE_BEFORE_START("portfolio.action.done-before-start", RejectionKind.MALFORMED),
    /** A last day is given below 100 %, or for an action that never started. Parameters: percent. */
    ACTION_DONE_BELOW_WHOLE("portfolio.action.done-below-whole", RejectionKind.MALFORMED),
    /** Parameters: action, options (their keys). */
    ACTION_ARBITRATION_PENDING("portfolio.action.arbitration-pending", RejectionKind.RULE),
    /** Parameters: other (the action it depends on already). */
    ACTION_LINKED_ALREADY("portfolio.action.linked-already", RejectionKind.RULE),
    /** Parameters: other. */
    ACTION_NOT_LINKED("portfolio.action.not-linked", RejectionKind.RULE),
    /** An action would depend on itself, through others or at once. Parameters: other. */
    ACTION_LINK_CYCLE("portfolio.action.link-cycle", RejectionKind.RULE);

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
