package dev.guildhall.adapter.out.jpa.row;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.SelectionQuery;

/** Pages through rows by the values they are ordered by, so that a page costs the same however far behind it is. */
public final class Keyset {

    private final String columns;
    private final boolean descending;

    private Keyset(String columns, boolean descending) {
        this.columns = columns;
        this.descending = descending;
    }

    /** Newest first; both are paths in the query. */
    public static Keyset newestFirst(String time, String id) {
        return new Keyset(time + ", " + id, true);
    }

    /** Oldest first; both are paths in the query. */
    public static Keyset oldestFirst(String time, String id) {
        return new Keyset(time + ", " + id, false);
    }

    /** A query with the condition and the order of a page appended; the query must have a {@code where}. */
    public String apply(String query, PageRequest page) {
        String from = page.cursor().isPresent()
                ? " and (" + columns + ") " + (descending ? "<" : ">") + " (:cursorTime, :cursorId)"
                : "";
        String order = descending ? columns.replace(",", " desc,") + " desc" : columns;
        return query + from + " order by " + order;
    }

    /** Runs a query that {@link #apply} made. */
    public <R> Page<R> fetch(SelectionQuery<R> query, PageRequest page, Function<R, Cursor> cursorOf) {
        Optional<Cursor> cursor = Cursor.of(page);
        cursor.ifPresent(start -> query.setParameter("cursorTime", start.time()).setParameter("cursorId", start.id()));
        return Page.of(
                query.setMaxResults(page.limit() + 1).getResultList(),
                page.limit(),
                row -> cursorOf.apply(row).encode());
    }
}
