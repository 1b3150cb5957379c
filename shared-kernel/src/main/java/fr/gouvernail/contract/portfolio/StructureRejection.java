package fr.gouvernail.contract.portfolio;

import fr.gouvernail.kernel.command.RejectionCode;
import fr.gouvernail.kernel.command.RejectionKind;

/** Why a command on objectives, phases of a programme, parties or places is refused. */
public enum StructureRejection implements RejectionCode {
    /** Parameters: objective. */
    OBJECTIVE_NOT_CLOSED("portfolio.objective.not-closed", RejectionKind.RULE),
    /** Parameters: objective. */
    OBJECTIVE_CLOSED("portfolio.objective.closed", RejectionKind.RULE),
    /** Neither an axis nor a parent was given, or both. No parameters. */
    OBJECTIVE_PLACE_UNCLEAR("portfolio.objective.place-unclear", RejectionKind.MALFORMED),
    /** Parameters: axis, axes (the numbers there are). */
    OBJECTIVE_UNKNOWN_AXIS("portfolio.objective.unknown-axis", RejectionKind.UNKNOWN),
    /** A parent or project of another programme. Parameters: field, value. */
    OBJECTIVE_OTHER_PROGRAMME("portfolio.objective.other-programme", RejectionKind.RULE),
    /** An objective would be part of itself. Parameters: path (the titles, from the objective down to its new parent). */
    OBJECTIVE_CYCLE("portfolio.objective.cycle", RejectionKind.RULE),
    /** Parameters: count (open objectives under it). */
    OBJECTIVE_HAS_OBJECTIVES("portfolio.objective.has-objectives", RejectionKind.RULE),
    /** No parameters. */
    OBJECTIVE_CHANGES_NOTHING("portfolio.objective.changes-nothing", RejectionKind.RULE),
    /** Parameters: project. */
    OBJECTIVE_ATTACHED_ALREADY("portfolio.objective.attached-already", RejectionKind.RULE),
    /** Parameters: project. */
    OBJECTIVE_NOT_ATTACHED("portfolio.objective.not-attached", RejectionKind.RULE),
    /** Parameters: phase, kind. */
    PHASE_NOT_OF_KIND("portfolio.programme.phase-not-of-kind", RejectionKind.MALFORMED),
    /** The programme is in that phase, or past it. Parameters: phase, current. */
    PHASE_NOT_AFTER("portfolio.programme.phase-not-after", RejectionKind.RULE),
    /** One goes back to an earlier phase only. Parameters: phase, current (empty before the first). */
    PHASE_NOT_BEFORE("portfolio.programme.phase-not-before", RejectionKind.RULE),
    /** Parameters: on, last (the day the phase before it was entered). */
    PHASE_BEFORE_LAST("portfolio.programme.phase-before-last", RejectionKind.RULE),
    /** Parameters: axis. */
    AXIS_SAME_TITLE("portfolio.programme.axis-same-title", RejectionKind.RULE),
    /** A person or an organisation is named twice. Parameters: value. */
    PARTIES_LISTED_TWICE("portfolio.parties.listed-twice", RejectionKind.MALFORMED),
    /** Nobody is another than before. No parameters. */
    PARTIES_CHANGE_NOTHING("portfolio.parties.change-nothing", RejectionKind.RULE),
    /** Outside metropolitan and overseas France. Parameters: latitude, longitude (in millionths of a degree). */
    LOCATION_OUTSIDE_FRANCE("portfolio.location.outside-france", RejectionKind.RULE),
    /** Fewer than four points, or the last is not the first again. Parameters: points. */
    LOCATION_PERIMETER_OPEN("portfolio.location.perimeter-open", RejectionKind.MALFORMED),
    /** Two sides of the outline cross. Parameters: first, second (numbers of the sides, from 1). */
    LOCATION_PERIMETER_CROSSES("portfolio.location.perimeter-crosses", RejectionKind.MALFORMED),
    /** Parameters: points, most. */
    LOCATION_PERIMETER_TOO_LONG("portfolio.location.perimeter-too-long", RejectionKind.MALFORMED),
    /** No parameters. */
    LOCATION_UNCHANGED("portfolio.location.unchanged", RejectionKind.RULE),
    /** It was proposed in error and taken back: it is nowhere and nobody's. Parameters: project. */
    PROJECT_WITHDRAWN("portfolio.project.withdrawn", RejectionKind.RULE),
    /** Land is at least 1 m² and at most 100 000 km². Parameters: area (in square metres). */
    LOCATION_AREA("portfolio.location.area", RejectionKind.MALFORMED);

    private final String code;
    private final RejectionKind kind;

    StructureRejection(String code, RejectionKind kind) {
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
