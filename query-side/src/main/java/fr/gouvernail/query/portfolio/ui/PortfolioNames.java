package fr.gouvernail.query.portfolio.ui;

import fr.gouvernail.contract.portfolio.Partner;
import fr.gouvernail.kernel.id.ObjectiveId;
import fr.gouvernail.kernel.id.OrganisationId;
import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.platform.reading.Directory;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.PersonNames;
import fr.gouvernail.query.portfolio.view.Objectives;
import fr.gouvernail.query.portfolio.view.PortfolioRow;
import fr.gouvernail.query.portfolio.view.ProgrammeDashboards;
import fr.gouvernail.query.portfolio.view.ProgrammeRow;
import fr.gouvernail.query.territory.view.Organisations;
import java.text.Collator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whatever the rows of a portfolio name, asked for once a page: owners, leads, programmes and their axes. */
final class PortfolioNames {

    private final Map<OrganisationId, String> owners = new HashMap<>();
    private final Map<PersonId, String> leads = new HashMap<>();
    private final Map<OrganisationId, String> partners = new HashMap<>();
    private final Map<ObjectiveId, String> objectives = new HashMap<>();
    private final List<ProgrammeRow> programmes;

    private PortfolioNames(List<ProgrammeRow> programmes) {
        this.programmes = programmes;
    }

    /** @param rows all that the reader may see, so that every choice offered finds something */
    static PortfolioNames of(
            Reader reader,
            List<PortfolioRow> rows,
            ProgrammeDashboards dashboards,
            Objectives objectives,
            Organisations organisations,
            Directory directory) {
        var names = new PortfolioNames(dashboards.programmes(reader));
        var known = organisations.names(reader, null);
        rows.forEach(row -> names.owners.put(
                row.line().owner(), known.getOrDefault(row.line().owner(), "")));
        rows.stream()
                .flatMap(row -> row.structure().carriedBy().partners().stream())
                .map(Partner::organisation)
                .forEach(partner -> names.partners.put(partner, known.getOrDefault(partner, "")));
        objectives.of(reader, null).forEach(row -> names.objectives.put(row.objective(), row.title()));
        var persons = rows.stream()
                .map(row -> row.line().lead())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var people = new PersonNames(directory, persons);
        persons.forEach(person -> names.leads.put(person, people.of(person)));
        return names;
    }

    PortfolioEntry entry(PortfolioRow row) {
        var lead = row.line().lead();
        return new PortfolioEntry(
                row, owners.getOrDefault(row.line().owner(), ""), lead == null ? null : leads.get(lead));
    }

    /** By name, under the text of their id. */
    Map<String, String> ownerChoices() {
        return byName(owners, OrganisationId::text);
    }

    Map<String, String> leadChoices() {
        return byName(leads, PersonId::text);
    }

    Map<String, String> partnerChoices() {
        return byName(partners, OrganisationId::text);
    }

    Map<String, String> objectiveChoices() {
        return byName(objectives, ObjectiveId::text);
    }

    List<ProgrammeRow> programmes() {
        return programmes;
    }

    /** Titles under the numbers; programmes that share a number share its line. */
    Map<Integer, String> axes() {
        var axes = new TreeMap<Integer, String>();
        programmes.stream()
                .flatMap(programme -> programme.axes().stream())
                .forEach(axis -> axes.merge(
                        axis.number(),
                        axis.title(),
                        (before, title) -> before.equals(title) ? before : before + " / " + title));
        return axes;
    }

    @Nullable
    String programme(String id) {
        return programmes.stream()
                .filter(row -> row.programme().text().equals(id))
                .map(ProgrammeRow::name)
                .findFirst()
                .orElse(null);
    }

    private static <I> Map<String, String> byName(Map<I, String> names, Function<I, String> text) {
        var sorted = new LinkedHashMap<String, String>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.FRENCH)))
                .forEach(entry -> sorted.put(text.apply(entry.getKey()), entry.getValue()));
        return sorted;
    }
}
