package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.kernel.id.BodyId;
import fr.gouvernail.kernel.id.Identifier;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.PersonNames;
import fr.gouvernail.query.portfolio.view.CarriedBy;
import fr.gouvernail.query.portfolio.view.Carriers;
import fr.gouvernail.query.portfolio.view.ObjectiveRow;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.Placed;
import fr.gouvernail.query.territory.view.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the cards of a project or an action show of its objectives, of those who carry it and of its place. */
public final class StructureCards {

    /** A partner under its name. */
    public record NamedPartner(String name, String role) {}

    /**
     * The cards.
     *
     * @param objectives those that the project serves; none for an action
     * @param carriedBy null while nobody was named
     * @param placed null while nobody has said
     */
    public record Cards(
            List<ObjectiveRow> objectives,
            @Nullable CarriedBy carriedBy,
            @Nullable String referent,
            List<String> pilots,
            List<NamedPartner> partners,
            @Nullable BodyId body,
            @Nullable String bodyName,
            @Nullable Placed placed) {

        /** Latitude, then longitude, with the decimal sign of the reader's language: not for other tools. */
        public String point(Locale language) {
            return placed == null ? "" : GeoText.pair(placed.location().point(), language);
        }
    }

    private final Objectives objectives;
    private final Carriers carriers;
    private final BodyChoices bodies;
    private final Organisations organisations;
    private final Directory directory;

    public StructureCards(
            Objectives objectives,
            Carriers carriers,
            BodyChoices bodies,
            Organisations organisations,
            Directory directory) {
        this.objectives = objectives;
        this.carriers = carriers;
        this.bodies = bodies;
        this.organisations = organisations;
        this.directory = directory;
    }

    Cards of(Reader reader, Identifier subject) {
        var served = objectives.of(reader, null).stream()
                .filter(row -> row.projects().stream().anyMatch(subject::equals))
                .toList();
        var carriedBy = carriers.of(reader, subject).orElse(null);
        var placed = carriers.place(reader, subject).orElse(null);
        if (carriedBy == null) {
            return new Cards(served, null, null, List.of(), List.of(), null, null, placed);
        }
        var persons = new ArrayList<>(carriedBy.pilots());
        var referent = carriedBy.electedReferent();
        if (referent != null) {
            persons.add(referent);
        }
        var names = new PersonNames(directory, persons);
        var body = carriedBy.body();
        return new Cards(
                served,
                carriedBy,
                referent == null ? null : names.of(referent),
                carriedBy.pilots().stream().map(names::of).toList(),
                named(reader, carriedBy.partners()),
                body,
                body == null ? null : bodies.of(reader).getOrDefault(body, ""),
                placed);
    }

    private List<NamedPartner> named(Reader reader, List<Partner> partners) {
        var known = organisations.names(reader, null);
        return partners.stream()
                .map(partner -> new NamedPartner(known.getOrDefault(partner.organisation(), "–"), partner.role()))
                .toList();
    }
}
