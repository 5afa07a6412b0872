package dev.guildhall.adapter.in.faces.marketplace;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.marketplace.in.BrowseListings;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The marketplace with its filters, all of which stand in the address. */
@FacesPage
public final class MarketplacePage {

    private static final String PATH = "/app/marketplace";
    private static final int PAGE = 24;

    private final Browser browser;
    private final UrlQuery query;
    private final Lazy<List<ListDivisions.Entry>> divisions;
    private final Lazy<Page<Listing>> found;

    /**
     * @param browse finds listings
     */
    @Inject
    public MarketplacePage(Browser browser, Caller caller, BrowseListings browse, ListDivisions listDivisions) {
        this.browser = browser;
        this.query = UrlQuery.sentBy(browser, Filters.NAMES);
        this.divisions = Lazy.of(() -> listDivisions.list(caller.to(Permission.MARKETPLACE_READ)));
        this.found = Lazy.of(() -> find(caller, browse));
    }

    private Page<Listing> find(Caller caller, BrowseListings browse) {
        try {
            return browse.browse(
                    caller.to(Permission.MARKETPLACE_READ),
                    Filters.read(browser),
                    new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return browse.browse(
                    caller.to(Permission.MARKETPLACE_READ), Filters.read(browser), PageRequest.first(PAGE));
        }
    }

    /** The listings of this page. */
    public List<ListingCard> getCards() {
        return found.get().items().stream()
                .map(listing -> ListingCard.of(listing, divisionTitle(listing.division())))
                .toList();
    }

    private String divisionTitle(String slug) {
        return divisions.get().stream()
                .map(ListDivisions.Entry::division)
                .filter(division -> division.slug().equals(slug))
                .map(division -> division.title())
                .findFirst()
                .orElseGet(() -> Show.slug(slug));
    }

    /** Divisions as links; the active one leads back to all. */
    public List<Facet> getDivisionFacets() {
        String active = getDivision();
        List<Facet> facets = new ArrayList<>();
        int all =
                divisions.get().stream().mapToInt(ListDivisions.Entry::listings).sum();
        facets.add(new Facet(
                "All divisions",
                all,
                active.isEmpty(),
                query.without("division").on(PATH)));
        for (ListDivisions.Entry entry : divisions.get()) {
            String slug = entry.division().slug();
            facets.add(new Facet(
                    entry.division().title(),
                    entry.listings(),
                    slug.equals(active),
                    query.with("division", slug).on(PATH)));
        }
        return facets;
    }

    /** Filters in force, each as the link that lifts it. */
    public List<Option> getActiveFilters() {
        List<Option> active = new ArrayList<>();
        for (String name : List.of("q", "division", "seniority", "stability", "maxPrice", "tag")) {
            browser.parameter(name)
                    .ifPresent(
                            value -> active.add(new Option(query.without(name).on(PATH), label(name, value))));
        }
        return active;
    }

    private String label(String name, String value) {
        return switch (name) {
            case "q" -> "“" + value + "”";
            case "division" -> divisionTitle(value);
            case "maxPrice" -> "Up to $" + value;
            case "tag" -> "#" + value;
            default -> Show.capitalised(value);
        };
    }

    /** The summary of the chosen division; empty when none is chosen. */
    public String getDivisionSummary() {
        return divisions.get().stream()
                .filter(entry -> entry.division().slug().equals(getDivision()))
                .map(entry -> entry.division().summary())
                .findFirst()
                .orElse("");
    }

    /** Address of the next page; empty when this is the last. */
    public String getMore() {
        return found.get()
                .nextCursor()
                .map(cursor -> query.with("cursor", cursor).on(PATH))
                .orElse("");
    }

    /** Whether the reader has just signed up. */
    public boolean isWelcome() {
        return browser.parameter("welcome").isPresent();
    }

    /** Ranks to choose from. */
    public List<Option> getSeniorities() {
        return Option.all(Seniority.values());
    }

    /** Grades of maturity to choose from. */
    public List<Option> getStabilities() {
        return Option.all(Stability.values());
    }

    /** Prices to choose from. */
    public List<Option> getPrices() {
        return List.of(new Option("29", "Up to $29"), new Option("59", "Up to $59"), new Option("99", "Up to $99"));
    }

    /** Orders to choose from. */
    public List<Option> getSorts() {
        return List.of(
                new Option("name", "Name"),
                new Option("price", "Price, lowest first"),
                new Option("price_desc", "Price, highest first"));
    }

    /** Words searched for. */
    public String getQ() {
        return browser.parameter("q").orElse("");
    }

    /** Chosen division. */
    public String getDivision() {
        return browser.parameter("division").orElse("");
    }

    /** Chosen tag. */
    public String getTag() {
        return browser.parameter("tag").orElse("");
    }

    /** Chosen rank. */
    public String getSeniority() {
        return browser.parameter("seniority").orElse("");
    }

    /** Chosen maturity. */
    public String getStability() {
        return browser.parameter("stability").orElse("");
    }

    /** Chosen highest price. */
    public String getMaxPrice() {
        return browser.parameter("maxPrice").orElse("");
    }

    /** Chosen order. */
    public String getSort() {
        return browser.parameter("sort").orElse("name");
    }
}
