package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.marketplace.ListingQuery;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link dev.guildhall.application.marketplace.out.ListingCatalog} promises about filters and search. */
public interface ListingFilterContract extends CatalogPorts {

    /** What a query finds, as names. */
    default List<String> namesOf(ListingQuery query) {
        return PageWalk.walk(2, listed(query)).stream().map(Listing::name).toList();
    }

    /** Three listings of three ranks, prices and topics. */
    default Shelf stocked() {
        Shelf shelf = new Shelf();
        Listing anna = shelf.put(Listings.marketingManager(), "Anna");
        Listing bert = shelf.put(Listings.contentStrategist(), "Bert");
        Listing carl = shelf.put(Listings.socialMediaAssistant(), "Carl");
        offer(
                shelf.division(),
                List.of(
                        Listings.about(anna, "Leads a launch from plan to press.", "launch", "press"),
                        Listings.about(bert, "Writes 100% of what you publish.", "press"),
                        Listings.about(carl, "Posts at ten o'clock_sharp.", "social")));
        return shelf;
    }

    @Test
    default void list_whenNothingIsFiltered_shouldGiveAllOfTheDivision() {
        assertThat(namesOf(stocked().query())).containsExactly("Anna", "Bert", "Carl");
    }

    @Test
    default void list_whenTheTextIsBlank_shouldGiveAllOfTheDivision() {
        Shelf shelf = stocked();

        assertThat(namesOf(shelf.saying(""))).hasSize(3);
        assertThat(namesOf(shelf.saying(" \t"))).hasSize(3);
    }

    @Test
    default void list_whenTheDivisionIsUnknown_shouldBeEmpty() {
        stocked();

        assertThat(namesOf(new Shelf().query())).isEmpty();
    }

    @Test
    default void list_whenFilteredByRankOrMaturity_shouldGiveThatOnly() {
        ListingQuery all = stocked().query();

        assertThat(namesOf(query(
                        all, Optional.of(Seniority.SENIOR), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("Bert");
        assertThat(namesOf(query(
                        all, Optional.empty(), Optional.of(Stability.STABLE), Optional.empty(), Optional.empty())))
                .containsExactly("Anna", "Bert", "Carl");
        assertThat(namesOf(
                        query(all, Optional.empty(), Optional.of(Stability.BETA), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    default void list_whenFilteredByTag_shouldCompareWholeTags() {
        ListingQuery all = stocked().query();

        assertThat(namesOf(query(all, Optional.empty(), Optional.empty(), Optional.of("press"), Optional.empty())))
                .containsExactly("Anna", "Bert");
        assertThat(namesOf(query(all, Optional.empty(), Optional.empty(), Optional.of("pres"), Optional.empty())))
                .isEmpty();
    }

    @Test
    default void list_whenFilteredByPrice_shouldIncludeThatPrice() {
        ListingQuery all = stocked().query();
        MoneyMicros ofBert = Listings.contentStrategist().monthlyPrice();
        MoneyMicros less = new MoneyMicros(ofBert.value() - 1);

        assertThat(namesOf(query(all, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ofBert))))
                .containsExactly("Bert", "Carl");
        assertThat(namesOf(query(all, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(less))))
                .containsExactly("Carl");
    }

    @Test
    default void list_whenSeveralFiltersAreGiven_shouldApplyAll() {
        ListingQuery all = stocked().query();

        assertThat(namesOf(query(
                        all,
                        Optional.of(Seniority.MANAGER),
                        Optional.of(Stability.STABLE),
                        Optional.of("press"),
                        Optional.of(Listings.marketingManager().monthlyPrice()))))
                .containsExactly("Anna");
        assertThat(namesOf(query(
                        all, Optional.of(Seniority.JUNIOR), Optional.empty(), Optional.of("press"), Optional.empty())))
                .isEmpty();
    }

    private ListingQuery query(
            ListingQuery all,
            Optional<Seniority> seniority,
            Optional<Stability> stability,
            Optional<String> tag,
            Optional<MoneyMicros> maxPrice) {
        return new ListingQuery(all.division(), seniority, stability, tag, maxPrice, all.text(), all.sort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Anna", "anna", "LAUNCH", "press leads", "  leads \t press ", "anna press", "annA campaign"})
    default void list_whenAllWordsOccurSomewhere_shouldFind(String words) {
        assertThat(namesOf(stocked().saying(words))).containsExactly("Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna bert", "launch social", "unheard-of", "nothing like this"})
    default void list_whenAWordOccursNowhere_shouldFindNothing(String words) {
        assertThat(namesOf(stocked().saying(words))).isEmpty();
    }

    @Test
    default void list_whenAWordIsMadeOfWildcards_shouldTakeThemLiterally() {
        Shelf shelf = stocked();

        assertThat(namesOf(shelf.saying("100%"))).containsExactly("Bert");
        assertThat(namesOf(shelf.saying("k_s"))).containsExactly("Carl");
        assertThat(namesOf(shelf.saying("o'clock"))).containsExactly("Carl");
        assertThat(namesOf(shelf.saying("l_unch"))).isEmpty();
        assertThat(namesOf(shelf.saying("\\"))).isEmpty();
    }

    @Test
    default void list_whenTheWordIsInThePromptOnly_shouldNotFind() {
        Shelf shelf = new Shelf();
        Listing listing = shelf.put(Listings.marketingManager(), "Anna");
        offer(shelf.division(), List.of(Listings.revised(listing, "Your secret word is xylophone.")));

        assertThat(namesOf(shelf.saying("xylophone"))).isEmpty();
    }
}
