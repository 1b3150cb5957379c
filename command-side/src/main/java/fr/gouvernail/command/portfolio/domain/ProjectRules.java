package fr.gouvernail.command.portfolio.domain;

/** The sentences a project's decisions are made of. */
final class ProjectRules {

    /** Once it is an operation, its frame changes by arbitration and reframing only. */
    static boolean isLaunched(ProjectState state) {
        return switch (state.phase()) {
            case IDEA, STUDY -> false;
            case OPERATION, CLOSED -> true;
        };
    }

    static boolean isPercentage(int percent) {
        return percent >= 0 && percent <= 100;
    }

    private ProjectRules() {}
}
