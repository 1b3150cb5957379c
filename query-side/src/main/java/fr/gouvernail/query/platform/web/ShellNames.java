package fr.gouvernail.query.platform.web;

import fr.gouvernail.kernel.id.TerritoryId;
import fr.gouvernail.query.platform.reading.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frame of every page needs to know: who reads, and the names at its top. Each answer may be absent. */
public interface ShellNames {

    /** A role that the reader may switch to; posted as {@code role} to {@code /role}. */
    record RoleChoice(String value, String label, boolean current) {}

    /** The signed-in reader, or null on public pages. */
    @Nullable
    Reader reader(HttpServletRequest request);

    @Nullable
    String territoryName(TerritoryId territory);

    /** The programme that the reader steers; null when there are none or several. */
    @Nullable
    String programmeName(Reader reader);

    List<RoleChoice> roles(Reader reader);
}
