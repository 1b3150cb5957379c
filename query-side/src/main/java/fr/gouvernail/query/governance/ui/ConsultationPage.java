package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.BodyCharter;
import fr.gouvernail.contract.governance.BodyCharter.Decides;
import fr.gouvernail.contract.governance.ConsultationCommand.AnswerConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.CloseConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.OpenConsultation;
import fr.gouvernail.contract.governance.ConsultationCommand.RecordAnswer;
import fr.gouvernail.contract.governance.ConsultationCommand.WithdrawAnswer;
import fr.gouvernail.contract.governance.WrittenAnswer;
import fr.gouvernail.contract.governance.WrittenMeans;
import fr.gouvernail.kernel.id.ConsultationId;
import fr.gouvernail.kernel.id.DecisionId;
import fr.gouvernail.query.governance.view.Bodies;
import fr.gouvernail.query.governance.view.BodyRow;
import fr.gouvernail.query.governance.view.ConsultationSheet;
import fr.gouvernail.query.governance.view.Consultations;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.governance.view.DecisionState;
import fr.gouvernail.query.governance.view.Decisions;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.PersonNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the pages of written consultations: what was sent, what was answered, and the forms that are possible now. */
public final class ConsultationPage {

    /** The chair's and the secretary's: only the member answers here. */
    private static final List<WrittenMeans> RECEIVED = List.of(WrittenMeans.EMAIL, WrittenMeans.LETTER);

    private final Consultations consultations;
    private final Bodies bodies;
    private final Decisions decisions;
    private final ConsultationDocuments documents;
    private final Directory directory;
    private final Acts acts;

    public ConsultationPage(
            Consultations consultations,
            Bodies bodies,
            Decisions decisions,
            ConsultationDocuments documents,
            Directory directory,
            Acts acts) {
        this.consultations = consultations;
        this.bodies = bodies;
        this.decisions = decisions;
        this.documents = documents;
        this.directory = directory;
        this.acts = acts;
    }

    /** A decision that its body may be asked about in writing. */
    public record Candidate(BodyRow body, DecisionRow decision) {}

    ConsultationSheet require(Reader reader, String id) {
        return Found.by(id, ConsultationId::of, found -> consultations.sheet(reader, found));
    }

    /** Of committees whose charter says today that silence approves. */
    List<Candidate> candidates(Reader reader) {
        return bodies.list(reader, acts.today()).stream()
                .filter(body -> !body.kind().isCouncil() && bySilence(body.charter()))
                .flatMap(body ->
                        decisions.drafts(reader, body.body()).stream().map(decision -> new Candidate(body, decision)))
                .toList();
    }

    @Nullable
    Candidate candidate(Reader reader, @Nullable DecisionId decision) {
        return candidates(reader).stream()
                .filter(one -> one.decision().decision().equals(decision))
                .findFirst()
                .orElse(null);
    }

    static boolean bySilence(@Nullable BodyCharter charter) {
        return charter != null && charter.decidesBy() == Decides.SILENCE;
    }

    /** What the page of a decision says of its consultations, and whether another may be opened. */
    void addTo(ModelAndView page, Reader reader, DecisionRow decision) {
        boolean open = decision.stage() == DecisionState.DRAFT || decision.stage() == DecisionState.POSTPONED;
        page.addObject(
                        "consultations",
                        consultations.list(reader, new Consultations.Filter(null, decision.decision(), null)))
                .addObject(
                        "consultable",
                        open
                                && Acts.may(reader, OpenConsultation.class)
                                && candidate(reader, decision.decision()) != null);
    }

    ModelAndView blank(Reader reader, FormInput form) {
        return new ModelAndView("governance/consultation-new")
                .addObject("form", form)
                .addObject("candidates", candidates(reader))
                .addObject("means", WrittenMeans.values())
                .addObject("rows", ConsultationDocuments.ROWS)
                .addObject("key", Acts.newKey());
    }

    /**
     * @param section the form that was filled, and shows the errors
     * @param form what was typed into it
     */
    ModelAndView show(Reader reader, ConsultationSheet sheet, String section, FormInput form) {
        var row = sheet.consultation();
        var today = acts.today();
        boolean awaited = row.open() && !today.isAfter(row.closesOn());
        var own = sheet.answerOf(reader.person());
        return new ModelAndView("governance/consultation")
                .addObject("sheet", sheet)
                .addObject("row", row)
                .addObject("kept", documents.kept(sheet))
                .addObject("today", today)
                .addObject("own", own)
                .addObject("mine", sheet.asks(reader.person()))
                .addObject("awaited", awaited)
                .addObject(
                        "elsewhere", awaited && !ReadingPoint.isPast() && !Acts.may(reader, AnswerConsultation.class))
                .addObject("closable", row.mayClose(today))
                .addObject(
                        "mayRecord",
                        row.open()
                                && Acts.may(reader, RecordAnswer.class)
                                && !sheet.recordable().isEmpty())
                .addObject(
                        "mayWithdraw",
                        awaited
                                && Acts.may(reader, WithdrawAnswer.class)
                                && !sheet.withdrawable().isEmpty())
                .addObject("mayClose", row.open() && Acts.may(reader, CloseConsultation.class))
                .addObject("answers", WrittenAnswer.values())
                .addObject("received", RECEIVED)
                .addObject("names", names(sheet))
                .addObject("section", section)
                .addObject("form", form)
                .addObject("key", Acts.newKey());
    }

    private PersonNames names(ConsultationSheet sheet) {
        return new PersonNames(
                directory,
                sheet.members().stream().map(ConsultationSheet.Member::person).toList());
    }
}
