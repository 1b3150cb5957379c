package fr.gouvernail.contract.assessment;

import fr.gouvernail.kernel.command.LongText;
import fr.gouvernail.kernel.id.ActionId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a service.
 *
 * @param ground for an {@link OpinionKind#ABF_ADVICE} alone: which of the works that R-82 lists
 * @param service the service, where it is registered; else its name is in {@code serviceName}
 * @param file the planning file; always there for the heritage architect
 * @param askedOn the day the service received it: its delay runs from there
 * @param answerBy the day agreed with the service, for {@link OpinionKind#OTHER_SERVICE} alone
 */
public record OpinionRequest(
        ProjectId project,
        @Nullable ActionId action,
        OpinionKind kind,
        @Nullable AdviceGround ground,
        @Nullable OrganisationId service,
        @Nullable String serviceName,
        @LongText String subject,
        @Nullable PermitFile file,
        LocalDate askedOn,
        @Nullable LocalDate answerBy,
        @Nullable OpinionDocument document) {}
