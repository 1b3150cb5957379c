package fr.gouvernail.query.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with the addresses of those around it, which keep the filters.
 *
 * @param page counted from 1
 * @param previous null on the first page
 * @param next null on the last page
 */
public record Paged<T>(
        List<T> rows,
        int page,
        @Nullable String previous,
        @Nullable String next) {

    /** How many rows a page shows. */
    public static final int SIZE = 50;

    /** What to ask a view for: one row more than is shown tells whether there is a next page. */
    public static final int WANTED = SIZE + 1;

    private static final int LAST = 100_000;

    public Paged {
        rows = List.copyOf(rows);
    }

    /** The page that an address asks for; the first when it cannot be read. */
    public static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Math.clamp(Long.parseLong(text), 1, LAST) : 1;
    }

    /** How many rows stand before that page. */
    public static int offset(int page) {
        return (page - 1) * SIZE;
    }

    /** @param found the rows from the page's first one on, at most {@link #WANTED} */
    public static <T> Paged<T> of(List<T> found, int page, Filters filters) {
        return new Paged<>(
                found.size() > SIZE ? found.subList(0, SIZE) : found,
                page,
                page > 1 ? filters.plus("page", page - 1) : null,
                found.size() > SIZE ? filters.plus("page", page + 1) : null);
    }

    /** A page of a list that is known in full. */
    public static <T> Paged<T> from(List<T> all, int page, Filters filters) {
        int start = Math.min(offset(page), all.size());
        return of(all.subList(start, Math.min(start + WANTED, all.size())), page, filters);
    }

    public boolean several() {
        return previous != null || next != null;
    }
}
