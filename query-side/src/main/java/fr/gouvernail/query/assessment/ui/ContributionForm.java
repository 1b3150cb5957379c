package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.ContributionChannel;
import fr.gouvernail.contract.assessment.ContributionCommand.CorrectContribution;
import fr.gouvernail.contract.assessment.ContributionWording;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.query.assessment.view.AssessmentAccess;
import fr.gouvernail.query.assessment.view.ContributionRow;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import org.springframework.web.servlet.ModelAndView;

/** What the forms of a contribution have in common: how it is read, and what the page needs. */
final class ContributionForm {

    /** Residents speak for themselves, and a partner for the organisation of their role. */
    static ContributionWording wording(Reader reader, FormInput form) {
        boolean alone = reader.role() == Role.RESIDENT;
        var channel = AssessmentAccess.isOutside(reader)
                ? ContributionChannel.OWN_ENTRY
                : form.choice("canal", ContributionChannel.class, ContributionChannel.PUBLIC_MEETING);
        var organisation = switch (reader.role()) {
            case RESIDENT -> null;
            case PARTNER -> reader.organisation();
            default -> form.optionallyParsed("organisme", OrganisationId::of);
        };
        int people = alone ? 1 : form.number("combien");
        return new ContributionWording(channel, organisation, people, form.longText("contributionTexte"));
    }

    /** Who recorded it, or who runs the programme. */
    static boolean mayCorrect(Reader reader, ContributionRow row) {
        return Offers.may(reader, CorrectContribution.class) && isTheirs(reader, row);
    }

    static boolean isTheirs(Reader reader, ContributionRow row) {
        return row.own() || reader.role() == Role.DIRECTOR || reader.role() == Role.PMO;
    }

    static ModelAndView page(
            String view, Reader reader, AssessedProject assessed, ProjectSheet project, FormInput form) {
        var model = assessed.model(reader, project);
        model.put("form", form);
        model.put("channels", ContributionChannel.values());
        model.put("outside", AssessmentAccess.isOutside(reader));
        model.put("alone", reader.role() == Role.RESIDENT);
        model.put("speaksFor", reader.organisation());
        model.put("partner", reader.role() == Role.PARTNER);
        return new ModelAndView(view, model);
    }

    private ContributionForm() {}
}
