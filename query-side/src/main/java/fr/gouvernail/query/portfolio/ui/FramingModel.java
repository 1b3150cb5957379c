package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.BudgetSection;
import fr.gouvernail.contract.portfolio.ExpectedEffect;
import fr.gouvernail.contract.portfolio.Participation;
import fr.gouvernail.contract.portfolio.Recurrence;
import fr.gouvernail.contract.portfolio.SheetPriority;
import fr.gouvernail.contract.portfolio.SheetReaders;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.reading.ReadingPoint;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.platform.web.Formats;
import fr.gouvernail.query.platform.web.MoneyText;
import fr.gouvernail.query.platform.web.Offers;
import fr.gouvernail.query.portfolio.view.Completeness;
import fr.gouvernail.query.portfolio.view.Fiche;
import fr.gouvernail.query.portfolio.view.FramingDrafts.Draft;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the pages of guided forms show, and how what is recorded stands in their fields. */
public final class FramingModel {

    static final String VIEW = "portfolio/framing";

    private final Directory directory;
    private final Formats formats;

    public FramingModel(Directory directory, Formats formats) {
        this.directory = directory;
        this.formats = formats;
    }

    /** One part of a form, as it is shown. */
    record Shown(
            FramingForm form,
            String part,
            List<FramingForm.Field> fields,
            FormInput input,
            Completeness completeness) {}

    Map<String, Object> of(Reader reader, Shown shown, Optional<Draft> draft) {
        var model = new HashMap<String, Object>();
        model.put("form", shown.input());
        model.put("parts", shown.form().parts());
        model.put("part", shown.part());
        model.put("next", shown.form().after(shown.part()));
        model.put("fields", shown.fields());
        model.put("completeness", shown.completeness());
        draft.ifPresent(kept -> model.put("draft", kept));
        model.put("mayKeep", !ReadingPoint.isPast());
        model.put("may", new Offers(reader));
        model.put("people", new People(directory));
        model.put("priorities", SheetPriority.values());
        model.put("participations", Participation.values());
        model.put("recurrences", Recurrence.values());
        model.put("readerKinds", SheetReaders.values());
        model.put("effects", ExpectedEffect.values());
        model.put("sections", BudgetSection.values());
        model.put("stepRows", rows(FramingForm.STEPS));
        model.put("yearRows", rows(FramingForm.YEARS));
        return model;
    }

    private static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    List<Directory.Person> persons(TerritoryId territory) {
        return directory.personsOf(territory);
    }

    String nameOf(PersonId person) {
        return directory.nameOf(person);
    }

    FramingReview review() {
        return new FramingReview(formats, directory);
    }

    /** What the sheet says already, by field. */
    MultiValueMap<String, String> recorded(@Nullable Fiche fiche, LocalDate today) {
        var values = new LinkedMultiValueMap<String, String>();
        put(values, "effet", today);
        if (fiche == null) {
            return values;
        }
        put(values, "versionFiche", fiche.version());
        var text = fiche.text();
        put(values, "descriptif", text.presentation());
        put(values, "objectifs", text.objectives());
        put(values, "beneficiaires", text.beneficiaries());
        put(values, "priorite", text.priority());
        put(values, "participation", text.participation());
        put(values, "centralite", text.centrality());
        put(values, "situation", text.planning());
        put(values, "recurrence", text.recurrence());
        put(values, "lecteurs", text.readers());
        text.expectedEffects().forEach(effect -> values.add("effetsRecherches", effect.name()));
        int index = 0;
        for (var year : fiche.years()) {
            put(values, "annee" + index, year.year());
            put(values, "section" + index, year.section());
            put(values, "prevu" + index, MoneyText.of(year.forecastHt()));
            put(values, "reel" + index, MoneyText.of(year.realHt()));
            put(values, "etpPrevu" + index, SheetReading.staffText(year.forecastFte()));
            put(values, "etpReel" + index, SheetReading.staffText(year.realFte()));
            index++;
        }
        return values;
    }

    static void put(MultiValueMap<String, String> values, String field, @Nullable Object value) {
        if (value != null) {
            values.set(field, value.toString());
        }
    }
}
