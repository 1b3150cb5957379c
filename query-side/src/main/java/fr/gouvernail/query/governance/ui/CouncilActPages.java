package fr.gouvernail.query.governance.ui;

import fr.gouvernail.contract.governance.ActesNomenclature;
import fr.gouvernail.contract.governance.CouncilAct;
import fr.gouvernail.contract.governance.DecisionRecordCommand.DescribeAct;
import fr.gouvernail.query.governance.view.CouncilActs;
import fr.gouvernail.query.governance.view.DecisionRow;
import fr.gouvernail.query.platform.reading.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a council's act is described for the préfecture and open data. */
@Controller
public class CouncilActPages {

    private final DecisionPage page;

    public CouncilActPages(DecisionPage page) {
        this.page = page;
    }

    @PostMapping("/decisions/{id}/acte")
    public ModelAndView describe(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page.act(
                reader,
                id,
                typed,
                (decision, form) -> new DescribeAct(
                        decision.decision(),
                        form.version(),
                        new CouncilAct(
                                form.optional("number"),
                                form.text("subject"),
                                form.optional("budgetYears"),
                                form.optional("budgetName"),
                                form.optional("link")),
                        form.optional("reason"),
                        form.date("effectiveOn")));
    }

    /** Fills the page of a decision with what is recorded of it as an act; null for a committee's decision. */
    static void fill(ModelAndView page, Reader reader, DecisionRow decision, CouncilActs acts) {
        page.addObject("act", acts.of(reader, decision.decision()).orElse(null))
                .addObject("subjects", ActesNomenclature.subjects())
                .addObject("mayDescribe", mayDescribe(reader, decision));
    }

    private static boolean mayDescribe(Reader reader, DecisionRow decision) {
        return decision.councilAct() && Acts.may(reader, DescribeAct.class) && DecisionDossierModel.isKept(decision);
    }
}
