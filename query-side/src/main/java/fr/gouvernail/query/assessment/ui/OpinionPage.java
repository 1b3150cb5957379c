package fr.gouvernail.query.assessment.ui;

import fr.gouvernail.contract.assessment.AppealBy;
import fr.gouvernail.contract.assessment.OpinionContent;
import fr.gouvernail.contract.assessment.OpinionDocument;
import fr.gouvernail.contract.assessment.PermitOutcome;
import fr.gouvernail.contract.assessment.Prescription;
import fr.gouvernail.contract.assessment.PrescriptionCommand.ClosePrescription;
import fr.gouvernail.contract.assessment.Verdict;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.Role;
import fr.gouvernail.kernel.id.OpinionId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.value.Money;
import fr.gouvernail.query.assessment.view.OpinionSheet;
import fr.gouvernail.query.assessment.view.OpinionSheet.PrescriptionRow;
import fr.gouvernail.query.assessment.view.Opinions;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.platform.web.PersonNames;
import fr.gouvernail.query.territory.view.Organisations;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of one opinion, and the forms on its content. */
public final class OpinionPage {

    private static final Set<Role> TEAM = Set.of(Role.DIRECTOR, Role.PMO, Role.PROJECT_LEAD);

    private final Opinions opinions;
    private final Organisations organisations;
    private final Directory directory;
    private final OpinionDocuments documents;
    private final OpinionActs acts;

    public OpinionPage(
            Opinions opinions,
            Organisations organisations,
            Directory directory,
            OpinionDocuments documents,
            OpinionActs acts) {
        this.opinions = opinions;
        this.organisations = organisations;
        this.directory = directory;
        this.documents = documents;
        this.acts = acts;
    }

    OpinionSheet require(Reader reader, String id) {
        return Found.by(id, OpinionId::of, found -> opinions.sheet(reader, found));
    }

    static String path(OpinionSheet sheet) {
        return "/avis/" + sheet.opinion().opinion();
    }

    /** The paper that a form of this opinion names. */
    @Nullable
    OpinionDocument paper(
            Reader reader,
            OpinionSheet sheet,
            Class<? extends Command> command,
            FormInput form,
            String prefix,
            Map<String, MultipartFile> files)
            throws IOException {
        var sent = new OpinionDocuments.Sent(reader, sheet.opinion().territory(), command, files);
        return documents.read(form, prefix, sent);
    }

    /** @param section the form that was filled, and shows the errors */
    ModelAndView show(Reader reader, OpinionSheet sheet, String section, FormInput form) {
        var row = sheet.opinion();
        return new ModelAndView("assessment/opinion")
                .addObject("sheet", sheet)
                .addObject("row", row)
                .addObject("kept", documents.kept(sheet))
                .addObject("names", names(sheet))
                .addObject("persons", directory.personsOf(row.territory()))
                .addObject("organisations", organisations.list(reader, row.territory()))
                .addObject("mine", mine(reader, sheet))
                .addObject("appealers", AppealBy.values())
                .addObject("outcomes", PermitOutcome.values())
                .addObject("today", acts.today())
                .addObject("section", section)
                .addObject("form", form)
                .addObject("key", OpinionActs.newKey());
    }

    /** The numbers of the prescriptions that the reader may close: one's own, or all of them for the project's team. */
    private static Set<Integer> mine(Reader reader, OpinionSheet sheet) {
        boolean may = Offers.may(reader, ClosePrescription.class)
                && sheet.opinion().stage().isCurrent();
        return sheet.prescriptions().stream()
                .filter(one -> may && one.open())
                .filter(one -> TEAM.contains(reader.role())
                        || one.owner() != null
                                && reader.person().equals(one.owner().person()))
                .map(PrescriptionRow::number)
                .collect(Collectors.toSet());
    }

    /** @param act what the form does: {@code rendre}, {@code remplacer} or {@code reponse-recours} */
    ModelAndView content(Reader reader, OpinionSheet sheet, String act, FormInput form) {
        var row = sheet.opinion();
        return new ModelAndView("assessment/opinion-content")
                .addObject("sheet", sheet)
                .addObject("row", row)
                .addObject("act", act)
                .addObject("verdicts", Verdict.values())
                .addObject("rows", OpinionForms.ROWS)
                .addObject("persons", directory.personsOf(row.territory()))
                .addObject("organisations", organisations.list(reader, row.territory()))
                .addObject("ofService", reader.role() == Role.STATE_SERVICE)
                .addObject("today", acts.today())
                .addObject("form", form)
                .addObject("key", form.key().isEmpty() ? OpinionActs.newKey() : form.key());
    }

    /** What a form on the content starts from: the draft for the first opinion, what is in force for what takes its place. */
    static @Nullable OpinionContent start(OpinionSheet sheet) {
        if (sheet.opinion().awaited()) {
            return sheet.draft();
        }
        var verdict = sheet.opinion().verdict();
        return verdict == null ? null : new OpinionContent(verdict, said(sheet), prescriptions(sheet));
    }

    private static String said(OpinionSheet sheet) {
        return Objects.requireNonNullElse(sheet.reasons(), "");
    }

    private static List<Prescription> prescriptions(OpinionSheet sheet) {
        return sheet.inForce().stream().map(OpinionPage::prescription).toList();
    }

    private static Prescription prescription(PrescriptionRow one) {
        var cost = one.costHt() == null ? null : new Money(one.costHt());
        return new Prescription(one.text(), cost, one.delayDays(), one.owner());
    }

    /** What the forms of the page first show: today, and each prescription as it stands. */
    FormInput proposed(OpinionSheet sheet) {
        var today = acts.today().toString();
        var values = new HashMap<>(Map.of("lodgedOn", today, "consultedOn", today, "decidedOn", today));
        sheet.inForce().forEach(one -> OpinionForms.fill(values, one.number(), prescription(one)));
        return acts.proposing(values);
    }

    private PersonNames names(OpinionSheet sheet) {
        var owners = sheet.prescriptions().stream()
                .flatMap(one ->
                        Stream.of(one.owner() == null ? null : one.owner().person(), one.closedBy()));
        var actors = sheet.steps().stream().map(OpinionSheet.Step::actor);
        List<PersonId> persons = Stream.concat(owners, actors)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return new PersonNames(directory, persons);
    }
}
