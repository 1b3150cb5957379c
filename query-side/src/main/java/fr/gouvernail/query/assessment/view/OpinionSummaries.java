package fr.gouvernail.query.assessment.view;

import fr.gouvernail.kernel.id.ProjectId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.platform.reading.Reader;
import java.time.LocalDate;

/** How a project stands with the State services, on a given day. */
public final class OpinionSummaries {

    private final Opinions opinions;
    private final RuleBook rules;

    public OpinionSummaries(Opinions opinions, RuleBook rules) {
        this.opinions = opinions;
        this.rules = rules;
    }

    public OpinionSummary of(Reader reader, ProjectId project, LocalDate today) {
        return OpinionSummary.of(project, opinions.list(reader, OpinionFilter.of(project), today), rules, today);
    }
}
