package dev.guildhall.adapter.in.faces.marketplace;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.marketplace.in.ShowListing;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.Optional;

/** One listing in full. */
@FacesPage
public final class ListingPage {

    private final Browser browser;
    private final Caller caller;
    private final ShowListing showListing;
    private final ListDivisions listDivisions;
    private final Lazy<Optional<ListingCard>> card;

    /**
     * @param showListing finds it
     */
    @Inject
    public ListingPage(Browser browser, Caller caller, ShowListing showListing, ListDivisions listDivisions) {
        this.browser = browser;
        this.caller = caller;
        this.showListing = showListing;
        this.listDivisions = listDivisions;
        this.card = Lazy.of(this::find);
    }

    /** Answers 404 when there is no such listing. */
    public void open() {
        if (card.get().isEmpty()) {
            browser.notFound();
        }
    }

    private Optional<ListingCard> find() {
        return browser.parameter("slug")
                .flatMap(this::listing)
                .map(listing -> ListingCard.of(listing, divisionTitle(listing.division())));
    }

    private Optional<Listing> listing(String slug) {
        try {
            return showListing.show(caller.to(Permission.MARKETPLACE_READ), new ListingSlug(slug));
        } catch (InvalidValue noSlug) {
            return Optional.empty();
        }
    }

    private String divisionTitle(String slug) {
        return listDivisions.list(caller.to(Permission.MARKETPLACE_READ)).stream()
                .map(ListDivisions.Entry::division)
                .filter(division -> division.slug().equals(slug))
                .map(division -> division.title())
                .findFirst()
                .orElseGet(() -> Show.slug(slug));
    }

    /** The listing. */
    public ListingCard getCard() {
        return card.get().orElseThrow();
    }

    /** Whether the reader may hire. */
    public boolean isHirable() {
        return caller.may(Permission.EMPLOYEE_HIRE);
    }
}
