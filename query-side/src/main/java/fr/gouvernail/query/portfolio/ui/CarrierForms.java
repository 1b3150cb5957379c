package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Location;
import fr.gouvernail.contract.portfolio.Parties;
import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.kernel.value.GeoPoint;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.FormInput;
import fr.gouvernail.query.portfolio.ui.SmallForm.Field;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the forms of those who carry something, and of its place, ask and read. */
public final class CarrierForms {

    private static final int MOST_ROWS = 20;
    /** Free rows after those already filled. */
    private static final int FREE_ROWS = 2;

    /** What a form is about, a project or an action. */
    record Subject(Identifier id, String path, String name, TerritoryId territory, long version) {}

    private final Carriers carriers;
    private final BodyChoices bodies;
    private final Organisations organisations;
    private final Directory directory;

    public CarrierForms(Carriers carriers, BodyChoices bodies, Organisations organisations, Directory directory) {
        this.carriers = carriers;
        this.bodies = bodies;
        this.organisations = organisations;
        this.directory = directory;
    }

    SmallForm parties(Reader reader, Subject subject, FormInput form) {
        var persons = directory.personsOf(subject.territory());
        var registered = organisations.list(reader, null);
        var fields = new ArrayList<Field>();
        fields.add(new Field("personne", "eluReferent", persons));
        IntStream.range(0, rows(form, "copilote"))
                .forEach(index -> fields.add(new Field("personne", "copilote" + index, persons)));
        fields.add(Field.of("text", "serviceCharge"));
        IntStream.range(0, rows(form, "partenaire")).forEach(index -> {
            fields.add(new Field("organisme", "partenaire" + index, registered));
            fields.add(Field.of("text", "partenaireRole" + index));
        });
        var choices = new LinkedHashMap<String, String>();
        bodies.of(reader).forEach((body, name) -> choices.put(body.text(), name));
        fields.add(new Field("choix", "instance", choices));
        fields.add(Field.of("texte", "motif"));
        fields.add(Field.of("date", "effet"));
        return new SmallForm(
                "structure.parties.set",
                subject.path() + "/acteurs",
                subject.path(),
                subject.name(),
                "structure.parties.send",
                null,
                fields);
    }

    private static int rows(FormInput form, String field) {
        int filled = IntStream.range(0, MOST_ROWS)
                .filter(index -> form.optional(field + index) != null || form.error(field + index) != null)
                .map(index -> index + 1)
                .max()
                .orElse(0);
        return Math.min(filled + FREE_ROWS, MOST_ROWS);
    }

    void proposeParties(Reader reader, Subject subject, FormInput form) {
        var known = carriers.of(reader, subject.id()).orElse(null);
        if (known == null) {
            return;
        }
        form.with("eluReferent", known.electedReferent())
                .with("serviceCharge", known.service())
                .with("instance", known.body());
        for (int index = 0; index < known.pilots().size(); index++) {
            form.with("copilote" + index, known.pilots().get(index));
        }
        for (int index = 0; index < known.partners().size(); index++) {
            var partner = known.partners().get(index);
            form.with("partenaire" + index, partner.organisation()).with("partenaireRole" + index, partner.role());
        }
    }

    /** Persons must be known to the territory: an id typed into the form by hand names nobody. */
    Parties partiesOf(FormInput form, Subject subject) {
        var known = directory.personsOf(subject.territory()).stream()
                .map(Directory.Person::id)
                .toList();
        var pilots = IntStream.range(0, MOST_ROWS)
                .mapToObj(index -> person(form, "copilote" + index, known))
                .filter(Objects::nonNull)
                .toList();
        var partners = IntStream.range(0, MOST_ROWS)
                .mapToObj(index -> partner(form, index))
                .filter(Objects::nonNull)
                .toList();
        return new Parties(
                pilots,
                person(form, "eluReferent", known),
                form.optional("serviceCharge"),
                partners,
                form.optionallyParsed("instance", BodyId::of));
    }

    private static @Nullable PersonId person(FormInput form, String field, List<PersonId> known) {
        var person = form.optionallyParsed(field, PersonId::of);
        if (person != null && !known.contains(person)) {
            form.note(field, "form.choice-unknown");
        }
        return person;
    }

    private static @Nullable Partner partner(FormInput form, int index) {
        var organisation = form.optionallyParsed("partenaire" + index, OrganisationId::of);
        if (organisation == null) {
            if (form.optional("partenaireRole" + index) != null) {
                form.note("partenaire" + index, "form.missing.choice");
            }
            return null;
        }
        return new Partner(organisation, form.text("partenaireRole" + index));
    }

    static SmallForm place(Subject subject) {
        return new SmallForm(
                "structure.place.set",
                subject.path() + "/lieu",
                subject.path(),
                subject.name(),
                "structure.place.send",
                null,
                List.of(
                        Field.of("text", "latitude"),
                        Field.of("text", "longitude"),
                        Field.of("text", "adresse"),
                        Field.of("nombre", "surface"),
                        Field.of("texte", "contour"),
                        Field.of("texte", "motif"),
                        Field.of("date", "effet")));
    }

    void proposePlace(Reader reader, Subject subject, FormInput form) {
        carriers.place(reader, subject.id()).ifPresent(placed -> {
            var location = placed.location();
            form.with("latitude", GeoText.degrees(location.point().latitudeE6()))
                    .with("longitude", GeoText.degrees(location.point().longitudeE6()))
                    .with("adresse", location.placeName())
                    .with("surface", location.areaM2())
                    .with("contour", GeoText.polygon(location.perimeter()));
        });
    }

    static Location locationOf(FormInput form) {
        int latitude = degrees(form, "latitude", 90);
        int longitude = degrees(form, "longitude", 180);
        return new Location(new GeoPoint(longitude, latitude), contour(form), form.optional("adresse"), surface(form));
    }

    private static int degrees(FormInput form, String field, int most) {
        var text = form.required(field);
        try {
            return text.isEmpty() ? 0 : GeoText.millionths(text, most);
        } catch (IllegalArgumentException unreadable) {
            form.note(field, "structure.place." + field);
            return 0;
        }
    }

    private static List<GeoPoint> contour(FormInput form) {
        try {
            return GeoText.ring(form.value("contour"));
        } catch (IllegalArgumentException unreadable) {
            form.note("contour", "structure.place.contour");
            return List.of();
        }
    }

    private static @Nullable Long surface(FormInput form) {
        return form.optional("surface") == null ? null : (long) form.number("surface");
    }
}
