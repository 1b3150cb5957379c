package fr.gouvernail.query.funding.ui;

import fr.gouvernail.contract.funding.DataPublication;
import fr.gouvernail.contract.funding.SignedConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectConvention;
import fr.gouvernail.contract.funding.SubsidyCommand.CorrectPublication;
import fr.gouvernail.contract.funding.SubsidyCommand.PublishData;
import fr.gouvernail.contract.funding.SubsidyCommand.SignConvention;
import fr.gouvernail.kernel.command.Command;
import fr.gouvernail.kernel.command.CommandRejected;
import fr.gouvernail.kernel.id.SubsidyId;
import fr.gouvernail.kernel.rule.RuleBook;
import fr.gouvernail.query.funding.view.Subsidies;
import fr.gouvernail.query.funding.view.SubsidyRow;
import fr.gouvernail.query.platform.document.FileResponse;
import fr.gouvernail.query.platform.document.StoredFiles;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingDay;
import fr.gouvernail.query.platform.reading.WhyAccess;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.Forms;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.platform.web.Offers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one subsidy, and the forms by which its convention and the publication of its data are recorded. */
@Controller
public class SubsidyActPages {

    private final Subsidies subsidies;
    private final StoredFiles files;
    private final Directory directory;
    private final ReadingDay day;
    private final Forms forms;
    private final FindingFigures figures;
    private final RuleBook rules;

    public SubsidyActPages(
            Subsidies subsidies,
            StoredFiles files,
            Directory directory,
            ReadingDay day,
            Forms forms,
            Formats formats,
            RuleBook rules) {
        this.subsidies = subsidies;
        this.files = files;
        this.directory = directory;
        this.day = day;
        this.forms = forms;
        this.figures = new FindingFigures(formats);
        this.rules = rules;
    }

    @GetMapping("/subventions/{id}")
    public ModelAndView show(Reader reader, @PathVariable String id) {
        var row = subsidy(reader, id);
        return new ModelAndView("funding/subsidy", model(reader, row)).addObject("form", blank(row));
    }

    @PostMapping("/subventions/{id}/convention")
    public ModelAndView sign(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var row = subsidy(reader, id);
        var form = forms.typed(typed);
        var convention = convention(reader, row, form, file);
        return send(reader, row, form, new SignConvention(row.subsidy(), form.version(), convention));
    }

    @PostMapping("/subventions/{id}/convention-corrigee")
    public ModelAndView correctConvention(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file)
            throws IOException {
        var row = subsidy(reader, id);
        var form = forms.typed(typed);
        var convention = form.has("notSigned") ? null : convention(reader, row, form, file);
        var reason = form.longText("reason");
        return send(
                reader,
                row,
                form,
                new CorrectConvention(row.subsidy(), form.version(), convention, reason, day.today()));
    }

    @PostMapping("/subventions/{id}/publication")
    public ModelAndView publish(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var row = subsidy(reader, id);
        var form = forms.typed(typed);
        return send(reader, row, form, new PublishData(row.subsidy(), form.version(), publication(form)));
    }

    @PostMapping("/subventions/{id}/publication-corrigee")
    public ModelAndView correctPublication(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var row = subsidy(reader, id);
        var form = forms.typed(typed);
        var publication = form.has("notPublished") ? null : publication(form);
        var reason = form.longText("publicationReason");
        return send(
                reader,
                row,
                form,
                new CorrectPublication(row.subsidy(), form.version(), publication, reason, day.today()));
    }

    /** The file that was signed: it bears the names of those who signed it, and stays within the administrations. */
    @GetMapping("/subventions/{id}/piece")
    public ResponseEntity<byte[]> document(Reader reader, @PathVariable String id) {
        var row = subsidy(reader, id);
        var convention = row.convention();
        if (convention == null
                || convention.fingerprint() == null
                || !WhyAccess.of(reader).trail()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return FileResponse.of(files.read(row.territory(), convention.fingerprint()), convention.document());
    }

    private SubsidyRow subsidy(Reader reader, String id) {
        return Found.by(id, SubsidyId::of, found -> subsidies.find(reader, found));
    }

    private SignedConvention convention(Reader reader, SubsidyRow row, FormInput form, @Nullable MultipartFile file)
            throws IOException {
        var signedOn = form.date("signedOn");
        var document = form.text("document");
        var link = form.optional("link");
        var fingerprint = file == null || file.isEmpty() ? null : kept(reader, row, form, file.getBytes());
        var before = row.convention();
        if (fingerprint == null && link == null && before != null) {
            return new SignedConvention(signedOn, document, before.fingerprint(), before.link());
        }
        if (fingerprint == null && link == null && form.error("fichier") == null) {
            form.note("fichier", "subsidy.document.missing");
        }
        return new SignedConvention(signedOn, document, fingerprint, fingerprint == null ? link : null);
    }

    private @Nullable String kept(Reader reader, SubsidyRow row, FormInput form, byte[] content) {
        Offers.require(reader, SignConvention.class);
        try {
            return files.keep(row.territory(), reader.person(), content).fingerprint();
        } catch (CommandRejected refused) {
            form.refuse("fichier", refused);
            return null;
        }
    }

    private static DataPublication publication(FormInput form) {
        return new DataPublication(form.date("publishedOn"), form.text("address"));
    }

    private ModelAndView send(Reader reader, SubsidyRow row, FormInput form, Command command) {
        var receipt = form.isValid() ? forms.send(form, command, reader) : null;
        return receipt == null
                ? Forms.again("funding/subsidy", model(reader, row), form)
                : Forms.seen("/subventions/" + row.subsidy(), receipt);
    }

    private FormInput blank(SubsidyRow row) {
        var form = forms.blank();
        var convention = row.convention();
        if (convention != null) {
            form.with("signedOn", convention.signedOn())
                    .with("document", convention.document())
                    .with("link", convention.link());
        }
        var publication = row.publication();
        if (publication != null) {
            form.with("publishedOn", publication.publishedOn()).with("address", publication.link());
        }
        return form;
    }

    private Map<String, Object> model(Reader reader, SubsidyRow row) {
        boolean trail = WhyAccess.of(reader).trail();
        var model = new HashMap<String, Object>();
        model.put("subsidy", row);
        model.put("steps", trail ? subsidies.steps(row) : List.of());
        model.put("directory", directory);
        model.put("figures", figures);
        model.put("inside", trail);
        model.put("may", new Offers(reader));
        var online = onlineUntil(row);
        if (online != null) {
            model.put("onlineUntil", online);
        }
        return model;
    }

    /** how long the data are kept online here; the duration is the book's. */
    private @Nullable LocalDate onlineUntil(SubsidyRow row) {
        var publication = row.publication();
        return publication == null
                ? null
                : rules.entries().stream()
                        .filter(rule -> rule.id().equals("R-65") && rule.inForceOn(publication.publishedOn()))
                        .findFirst()
                        .map(rule -> publication.publishedOn().plusMonths(rule.parameter("online_months")))
                        .orElse(null);
    }
}
