package fr.gouvernail.query.testing;

import fr.gouvernail.kernel.id.PersonId;
import fr.gouvernail.query.portfolio.view.SavedViews;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Kept views for pages that are drawn without the directory's schema. */
public final class SavedViewsInMemory implements SavedViews {

    private final Map<PersonId, TreeMap<String, SavedView>> kept = new ConcurrentHashMap<>();

    @Override
    public List<SavedView> of(PersonId person) {
        return List.copyOf(kept.getOrDefault(person, new TreeMap<>()).values());
    }

    @Override
    public boolean keep(PersonId person, SavedView view) {
        kept.computeIfAbsent(person, _ -> new TreeMap<>()).put(view.name(), view);
        return true;
    }

    @Override
    public void remove(PersonId person, String name) {
        kept.getOrDefault(person, new TreeMap<>()).remove(name);
    }
}
