package dev.guildhall.adapter.out.jpa.marketplace;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.ListingSlug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Listings and divisions in the tables of those names. */
public final class SqlListingCatalog implements ListingCatalog {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(ListingRow.class, DivisionRow.class);

    private static final String DIVISIONS = "select d, (select count(*) from ListingRow l"
            + " where l.division = d.slug and l.current) from DivisionRow d order by d.title, d.slug";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlListingCatalog(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Page<Listing> list(ListingQuery query, PageRequest page) {
        ListingSearch search = new ListingSearch(query, Cursor.of(page));
        List<ListingRow> rows = transactions.anywhere(session -> search.run(session, page.limit() + 1));
        return Page.of(rows, page.limit(), row -> search.cursorOf(row).encode()).map(ListingRow::toListing);
    }

    @Override
    public Optional<Listing> find(ListingSlug slug) {
        return transactions.anywhere(session -> session.createSelectionQuery(
                        "from ListingRow l where l.slug = :slug and l.current", ListingRow.class)
                .setParameter("slug", slug.value())
                .uniqueResultOptional()
                .map(ListingRow::toListing));
    }

    @Override
    public Optional<Listing> find(ListingSlug slug, int version) {
        ListingRow.Key key = new ListingRow.Key(slug.value(), version);
        return transactions.anywhere(session ->
                Optional.ofNullable(session.get(ListingRow.class, key)).map(ListingRow::toListing));
    }

    @Override
    public Map<Division, Integer> divisions() {
        return transactions.anywhere(SqlListingCatalog::countPerDivision);
    }

    private static Map<Division, Integer> countPerDivision(StatelessSession session) {
        Map<Division, Integer> counts = new LinkedHashMap<>();
        for (Object[] row :
                session.createSelectionQuery(DIVISIONS, Object[].class).getResultList()) {
            counts.put(((DivisionRow) row[0]).toDivision(), ((Number) row[1]).intValue());
        }
        return Collections.unmodifiableMap(counts);
    }
}
