package dev.guildhall.application.testing.fake;

import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.ListingSlug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A marketplace that tests fill. */
public final class InMemoryListingCatalog implements ListingCatalog {

    private static final Comparator<Listing> VERSION = Comparator.comparingInt(Listing::version);

    private final List<Listing> listings = new CopyOnWriteArrayList<>();
    private final List<Division> divisions = new CopyOnWriteArrayList<>();

    /** Adds a division. */
    public void add(Division division) {
        divisions.add(division);
    }

    /** Adds a version of a listing. */
    public void add(Listing listing) {
        listings.add(listing);
    }

    @Override
    public Page<Listing> list(ListingQuery query, PageRequest page) {
        return order(query.sort()).page(current().stream().filter(filter(query)).toList(), page);
    }

    @Override
    public Optional<Listing> find(ListingSlug slug) {
        return current().stream().filter(listing -> listing.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Listing> find(ListingSlug slug, int version) {
        return listings.stream()
                .filter(listing -> listing.slug().equals(slug) && listing.version() == version)
                .findFirst();
    }

    @Override
    public Map<Division, Integer> divisions() {
        Map<Division, Integer> counts = new LinkedHashMap<>();
        List<Division> byTitle = new ArrayList<>(divisions);
        byTitle.sort(Comparator.comparing(Division::title));
        byTitle.forEach(division -> counts.put(division, (int) current().stream()
                .filter(listing -> listing.division().equals(division.slug()))
                .count()));
        return counts;
    }

    private List<Listing> current() {
        Map<ListingSlug, Optional<Listing>> newest =
                listings.stream().collect(Collectors.groupingBy(Listing::slug, Collectors.maxBy(VERSION)));
        return newest.values().stream().flatMap(Optional::stream).toList();
    }

    private static Predicate<Listing> filter(ListingQuery query) {
        return same(query.division(), Listing::division)
                .and(same(query.seniority(), Listing::seniority))
                .and(same(query.stability(), Listing::stability))
                .and(listing -> query.tag().isEmpty()
                        || listing.tags().contains(query.tag().get()))
                .and(listing -> query.maxPrice().isEmpty()
                        || listing.monthlyPrice().compareTo(query.maxPrice().get()) <= 0)
                .and(listing -> query.text().isEmpty()
                        || hasAllWords(listing, query.text().get()));
    }

    private static <V> Predicate<Listing> same(Optional<V> wanted, Function<Listing, V> property) {
        return listing -> wanted.isEmpty() || wanted.get().equals(property.apply(listing));
    }

    private static boolean hasAllWords(Listing listing, String text) {
        List<String> places = new ArrayList<>(List.of(listing.name(), listing.specialty(), listing.description()));
        places.addAll(listing.skills());
        places.addAll(listing.tags());
        String all = String.join("\n", places).toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }

    private static Keyset<Listing> order(ListingQuery.Sort sort) {
        return Keyset.ascending(listing -> sortKey(sort, listing) + "|" + listing.slug());
    }

    private static String sortKey(ListingQuery.Sort sort, Listing listing) {
        long price = listing.monthlyPrice().value();
        return switch (sort) {
            case NAME -> listing.name().toLowerCase(Locale.ROOT);
            case PRICE -> String.format(Locale.ROOT, "%019d", price);
            case PRICE_DESC -> String.format(Locale.ROOT, "%019d", Long.MAX_VALUE - price);
        };
    }
}
