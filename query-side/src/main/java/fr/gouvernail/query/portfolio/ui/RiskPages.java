package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.RiskCommand.CloseRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.OpenRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReassessRisk;
import fr.gouvernail.contract.portfolio.RiskCommand.ReopenRisk;
import fr.gouvernail.contract.portfolio.RiskOutcome;
import fr.gouvernail.contract.portfolio.RiskRating;
import fr.gouvernail.contract.portfolio.RiskStanding;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.RiskId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.ProjectSheet;
import fr.gouvernail.query.portfolio.view.RiskRow;
import fr.gouvernail.query.portfolio.view.Risks;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The register of risks of a project: the matrix with its table, and one risk with every time it was looked at. */
@Controller
public class RiskPages {

    private final Risks risks;
    private final FollowedProject followed;

    public RiskPages(Risks risks, FollowedProject followed) {
        this.risks = risks;
        this.followed = followed;
    }

    @GetMapping("/projets/{id}/risques")
    public ModelAndView list(Reader reader, @PathVariable String id) {
        if (!Risks.mayRead(reader)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var form = followed.blank().with("risque", new RiskId(UUID.randomUUID()));
        return register(reader, followed.require(reader, id), "", form);
    }

    @PostMapping("/projets/{id}/risques")
    public ModelAndView open(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, OpenRisk.class);
        var project = followed.require(reader, id);
        var form = followed.typed(typed);
        var risk = form.parsed("risque", RiskId::of);
        var name = form.text("nom");
        var cause = form.longText("expose");
        var standing = standing(form);
        var on = form.date("le");
        return followed.send(
                reader,
                form,
                () -> new OpenRisk(
                        Objects.requireNonNull(risk),
                        project.project(),
                        name,
                        cause,
                        Objects.requireNonNull(standing),
                        on),
                "/risques/" + risk,
                () -> register(reader, project, "nouveau", form));
    }

    @GetMapping("/risques/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var sheet = require(reader, id);
        var risk = sheet.risk();
        var form = followed.blank()
                .with("probabilite", risk.rating().probability())
                .with("gravite", risk.rating().severity())
                .with("tenuPar", risk.owner())
                .with("reponse", risk.response())
                .with("revoirLe", risk.reviewOn());
        var residual = risk.residual();
        if (residual != null) {
            form.with("probabiliteResiduelle", residual.probability()).with("graviteResiduelle", residual.severity());
        }
        return page(reader, sheet, "", form);
    }

    @PostMapping("/risques/{id}/revues")
    public ModelAndView reassess(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ReassessRisk.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var standing = standing(form);
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new ReassessRisk(
                        sheet.risk().risk(),
                        follows.version(),
                        Objects.requireNonNull(standing),
                        follows.reason(),
                        follows.on()),
                "/risques/" + sheet.risk().risk(),
                () -> page(reader, sheet, "revue", form));
    }

    @PostMapping("/risques/{id}/cloture")
    public ModelAndView close(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, CloseRisk.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var outcome = form.choice("issue", RiskOutcome.class, RiskOutcome.AVOIDED);
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new CloseRisk(sheet.risk().risk(), follows.version(), outcome, follows.reason(), follows.on()),
                "/risques/" + sheet.risk().risk(),
                () -> page(reader, sheet, "cloture", form));
    }

    @PostMapping("/risques/{id}/reouverture")
    public ModelAndView reopen(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Offers.require(reader, ReopenRisk.class);
        var sheet = require(reader, id);
        var form = followed.typed(typed);
        var reviewOn = form.date("revoirLe");
        var follows = Following.read(form);
        return followed.send(
                reader,
                form,
                () -> new ReopenRisk(sheet.risk().risk(), follows.version(), reviewOn, follows.reason(), follows.on()),
                "/risques/" + sheet.risk().risk(),
                () -> page(reader, sheet, "reouverture", form));
    }

    private static @Nullable RiskStanding standing(FormInput form) {
        var rating = new RiskRating(form.number("probabilite"), form.number("gravite"));
        var owner = form.parsed("tenuPar", PersonId::of);
        var response = form.longText("reponse");
        var reviewOn = form.date("revoirLe");
        boolean said = form.optional("probabiliteResiduelle") != null || form.optional("graviteResiduelle") != null;
        var residual =
                said ? new RiskRating(form.number("probabiliteResiduelle"), form.number("graviteResiduelle")) : null;
        return owner == null ? null : new RiskStanding(rating, owner, response, residual, reviewOn);
    }

    private RiskRow.Sheet require(Reader reader, String id) {
        return Found.by(id, RiskId::of, risk -> risks.find(reader, risk));
    }

    private ModelAndView register(Reader reader, ProjectSheet project, String section, FormInput form) {
        var rows = risks.of(reader, project.project());
        var model = followed.model(reader, project);
        model.put("risks", rows);
        model.put("matrix", RiskMatrix.of(rows));
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/risks", model);
    }

    private ModelAndView page(Reader reader, RiskRow.Sheet sheet, String section, FormInput form) {
        var project = followed.require(reader, sheet.risk().project().text());
        var model = followed.model(reader, project);
        model.put("risk", sheet.risk());
        model.put("turns", sheet.turns());
        model.put("outcomes", RiskOutcome.values());
        model.put("section", section);
        model.put("form", form);
        return new ModelAndView("portfolio/risk", model);
    }
}
