package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Listings;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingQuery.Sort;
import dev.guildhall.domain.agent.ListingSlug;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.marketplace.out.ListingCatalog} promises about single listings and order. */
public interface ListingCatalogContract extends CatalogPorts {

    @Test
    default void find_whenOffered_shouldGiveTheSameListing() {
        Shelf shelf = new Shelf();
        Listing listing = shelf.put(Listings.marketingManager(), "Manager");
        offer(shelf.division(), List.of(listing));

        assertThat(catalog().find(listing.slug())).contains(listing);
        assertThat(catalog().find(listing.slug(), 1)).contains(listing);
    }

    @Test
    default void find_whenUnknown_shouldFindNothing() {
        Shelf shelf = new Shelf();
        Listing listing = shelf.put(Listings.marketingManager(), "Manager");
        offer(shelf.division(), List.of(listing));

        assertThat(catalog().find(new ListingSlug("unknown-" + listing.slug()))).isEmpty();
        assertThat(catalog().find(listing.slug(), 2)).isEmpty();
    }

    @Test
    default void find_whenThereAreVersions_shouldGiveTheNewestAndKeepTheOld() {
        Shelf shelf = new Shelf();
        Listing first = shelf.put(Listings.marketingManager(), "Manager");
        Listing second = Listings.revised(first, "You lead marketing. Ask before you spend.");
        offer(shelf.division(), List.of(first, second));

        assertThat(catalog().find(first.slug())).contains(second);
        assertThat(catalog().find(first.slug(), 1)).contains(first);
        assertThat(catalog().find(first.slug(), 2)).contains(second);
    }

    @Test
    default void list_whenThereAreVersions_shouldGiveTheNewestOnly() {
        Shelf shelf = new Shelf();
        Listing first = shelf.put(Listings.marketingManager(), "Manager");
        Listing second = Listings.revised(first, "You lead marketing. Ask before you spend.");
        offer(shelf.division(), List.of(first, second));

        PageWalk.assertWalks(List.of(second), listed(shelf.query()));
    }

    @Test
    default void list_whenByName_shouldSortByNameThenSlug() {
        Shelf shelf = new Shelf();
        Listing second = shelf.put(Listings.marketingManager(), "Botanist");
        Listing third = shelf.put(Listings.contentStrategist(), "Botanist");
        Listing fourth = shelf.put(Listings.socialMediaAssistant(), "Cartographer");
        Listing first = shelf.put(Listings.marketingManager(), "Archivist");
        offer(shelf.division(), List.of(fourth, third, second, first));

        PageWalk.assertWalks(List.of(first, second, third, fourth), listed(shelf.query()));
    }

    @Test
    default void list_whenByPrice_shouldSortByPriceThenSlug() {
        Shelf shelf = new Shelf();
        Listing dear = shelf.put(Listings.marketingManager(), "Dear");
        Listing middle = shelf.put(Listings.contentStrategist(), "Zebra");
        Listing alsoMiddle = shelf.put(Listings.contentStrategist(), "Aardvark");
        Listing cheap = shelf.put(Listings.socialMediaAssistant(), "Cheap");
        offer(shelf.division(), List.of(dear, middle, alsoMiddle, cheap));

        PageWalk.assertWalks(List.of(cheap, middle, alsoMiddle, dear), listed(shelf.sorted(Sort.PRICE)));
        PageWalk.assertWalks(List.of(dear, middle, alsoMiddle, cheap), listed(shelf.sorted(Sort.PRICE_DESC)));
    }

    @Test
    default void list_whenCursorIsMadeUp_shouldRefuse() {
        Shelf shelf = new Shelf();
        offer(shelf.division(), List.of(shelf.put(Listings.marketingManager(), "Manager")));

        for (Sort sort : Sort.values()) {
            PageWalk.assertRefusesMadeUpCursors(listed(shelf.sorted(sort)));
        }
    }

    @Test
    default void divisions_whenOffered_shouldBeByTitleWithTheirCurrentListings() {
        Shelf zoology = new Shelf("Zoology");
        Shelf alchemy = new Shelf("Alchemy");
        Listing first = zoology.put(Listings.marketingManager(), "Keeper");
        Listing second = Listings.revised(first, "You keep animals.");
        offer(zoology.division(), List.of(first, second, zoology.put(Listings.contentStrategist(), "Vet")));
        offer(alchemy.division(), List.of());

        var divisions = catalog().divisions();

        assertThat(divisions).containsEntry(zoology.division(), 2).containsEntry(alchemy.division(), 0);
        List<Division> ours = catalog().divisions().keySet().stream()
                .filter(List.of(zoology.division(), alchemy.division())::contains)
                .toList();
        assertThat(ours).containsExactly(alchemy.division(), zoology.division());
    }
}
