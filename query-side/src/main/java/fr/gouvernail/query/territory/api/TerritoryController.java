package fr.gouvernail.query.territory.api;

import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import fr.gouvernail.query.platform.web.Found;
import fr.gouvernail.query.territory.view.Organisations;
import fr.gouvernail.query.territory.view.Organisations.OrganisationRow;
import fr.gouvernail.query.territory.view.RoleGrants;
import fr.gouvernail.query.territory.view.RoleGrants.RoleGrant;
import fr.gouvernail.query.territory.view.Territories;
import fr.gouvernail.query.territory.view.Territories.TerritoryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Territories, organisations and roles, as JSON. */
@RestController
@RequestMapping("/api/territory")
public final class TerritoryController {

    private static final int MOST = 500;

    private final Territories territories;
    private final Organisations organisations;
    private final RoleGrants grants;

    public TerritoryController(Territories territories, Organisations organisations, RoleGrants grants) {
        this.territories = territories;
        this.organisations = organisations;
        this.grants = grants;
    }

    /** A page of territories with how many there are in all. */
    public record TerritoryList(int count, List<TerritoryRow> territories) {}

    @GetMapping("/territories")
    public TerritoryList list(
            Reader reader,
            @RequestParam(name = "search", required = false) @Nullable String search,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "offset", defaultValue = "0") int offset) {
        return new TerritoryList(
                territories.count(reader, search),
                territories.list(reader, search, Math.clamp(limit, 1, MOST), Math.max(0, offset)));
    }

    @GetMapping("/territories/{id}")
    public TerritoryRow show(Reader reader, @PathVariable String id) {
        return Found.by(id, TerritoryId::of, found -> territories.find(reader, found));
    }

    @GetMapping("/territories/{id}/organisations")
    public List<OrganisationRow> organisations(Reader reader, @PathVariable String id) {
        return organisations.list(reader, show(reader, id).territory());
    }

    @GetMapping("/territories/{id}/roles")
    public List<RoleGrant> roles(Reader reader, @PathVariable String id) {
        return grants.on(reader, show(reader, id).territory());
    }
}
