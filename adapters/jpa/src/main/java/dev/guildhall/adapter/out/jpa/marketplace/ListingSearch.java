package dev.guildhall.adapter.out.jpa.marketplace;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** One search in the current listings, put together from the filters that are set. */
final class ListingSearch {

    private final StringBuilder text = new StringBuilder("from ListingRow l where l.current");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final ListingQuery.Sort sort;

    ListingSearch(ListingQuery query, Optional<Cursor> from) {
        sort = query.sort();
        query.division().ifPresent(slug -> where("l.division = :division", "division", slug));
        query.seniority().ifPresent(rank -> where("l.seniority = :rank", "rank", rank));
        query.stability().ifPresent(how -> where("l.stability = :stable", "stable", how));
        query.tag().ifPresent(tag -> where("cast(sql('? = any(?)', :tag, l.tags) as Boolean) = true", "tag", tag));
        query.maxPrice()
                .map(MoneyMicros::value)
                .ifPresent(max -> where("l.monthlyPriceMicros <= :maxPrice", "maxPrice", max));
        query.text().ifPresent(this::matchWords);
        from.ifPresent(this::startBehind);
    }

    List<ListingRow> run(StatelessSession session, int limit) {
        SelectionQuery<ListingRow> query =
                session.createSelectionQuery(text + " order by " + order(), ListingRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    Cursor cursorOf(ListingRow row) {
        return switch (sort) {
            case NAME -> new Cursor(row.sortName, row.slug);
            case PRICE, PRICE_DESC -> new Cursor(Long.toString(row.monthlyPriceMicros), row.slug);
        };
    }

    /** Each word must occur; the percent sign and its like are ordinary characters for whoever searches. */
    private void matchWords(String words) {
        int n = 0;
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            String pattern = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            where("l.searchText like :word" + n + " escape '!'", "word" + n, "%" + pattern + "%");
            n++;
        }
    }

    private void startBehind(Cursor cursor) {
        switch (sort) {
            case NAME -> where("(l.sortName, l.slug) > (:value, :slug)", "value", cursor.first());
            case PRICE -> where("(l.monthlyPriceMicros, l.slug) > (:value, :slug)", "value", cursor.number());
            case PRICE_DESC ->
                where(
                        "(l.monthlyPriceMicros < :value or l.monthlyPriceMicros = :value and l.slug > :slug)",
                        "value",
                        cursor.number());
        }
        parameters.put("slug", cursor.second());
    }

    private String order() {
        return switch (sort) {
            case NAME -> "l.sortName, l.slug";
            case PRICE -> "l.monthlyPriceMicros, l.slug";
            case PRICE_DESC -> "l.monthlyPriceMicros desc, l.slug";
        };
    }

    private void where(String condition, String parameter, Object value) {
        text.append(" and ").append(condition);
        parameters.put(parameter, value instanceof String words ? StorableText.of(words) : value);
    }
}
