package dev.guildhall.adapter.in.faces.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.marketplace.ListingQuery;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketplacePageTest {

    private final List<ListingQuery> queries = new ArrayList<>();

    private MarketplacePage page(FakeBrowser browser) {
        return new MarketplacePage(
                browser,
                Sample.caller(Role.VIEWER),
                (context, query, request) -> find(query, request),
                context -> List.of(
                        new ListDivisions.Entry(new Division("marketing", "Marketing", "Sells."), 14),
                        new ListDivisions.Entry(new Division("product", "Product", "Shapes."), 3)));
    }

    private Page<Listing> find(ListingQuery query, PageRequest request) {
        if (request.cursor().filter("old"::equals).isPresent()) {
            throw new InvalidValue("cursor", "must come from a page");
        }
        queries.add(query);
        return new Page<>(List.of(Sample.listing("prism", "Prism")), Optional.of("next/1"));
    }

    @Test
    void cards_whenFiltersAreInTheAddress_shouldAskForThem() {
        page(FakeBrowser.sending(
                        "division", "marketing", "seniority", "senior", "maxPrice", "59", "q", "seo", "sort", "price"))
                .getCards();

        ListingQuery query = queries.getFirst();
        assertThat(query.division()).hasValue("marketing");
        assertThat(query.seniority()).hasValue(Seniority.SENIOR);
        assertThat(query.maxPrice()).hasValue(new MoneyMicros(59_000_000));
        assertThat(query.text()).hasValue("seo");
        assertThat(query.sort()).isEqualTo(ListingQuery.Sort.PRICE);
    }

    @Test
    void cards_whenAddressMakesNoSense_shouldShowEverything() {
        page(FakeBrowser.sending(
                        "seniority",
                        "BOSS",
                        "maxPrice",
                        "-1",
                        "sort",
                        "x",
                        "stability",
                        "",
                        "cursor",
                        "old",
                        "q",
                        "y".repeat(300)))
                .getCards();

        assertThat(queries.getFirst().seniority()).isEmpty();
        assertThat(queries.getFirst().maxPrice()).isEmpty();
        assertThat(queries.getFirst().sort()).isEqualTo(ListingQuery.Sort.NAME);
        assertThat(queries.getFirst().text().orElseThrow()).hasSize(100);
    }

    @Test
    void cards_whenShown_shouldHavePriceAndExpectedTokensAndThreeSkills() {
        ListingCard card = page(new FakeBrowser()).getCards().getFirst();

        assertThat(card.price()).isEqualTo("$99");
        assertThat(card.usage()).isEqualTo("$15–$35");
        assertThat(card.topSkills()).containsExactly("planning", "copy", "budgets");
        assertThat(card.moreSkills()).isEqualTo(1);
        assertThat(card.division()).isEqualTo("Marketing");
        assertThat(card.tools().getFirst().title()).isEqualTo("Ask colleagues");
    }

    @Test
    void facets_whenADivisionIsChosen_shouldKeepTheOtherFiltersAndDropTheCursor() {
        MarketplacePage page = page(FakeBrowser.sending("division", "product", "q", "a b", "cursor", "z"));

        assertThat(page.getDivisionFacets())
                .extracting(Facet::href)
                .containsExactly(
                        "/app/marketplace?q=a+b",
                        "/app/marketplace?q=a+b&division=marketing",
                        "/app/marketplace?q=a+b&division=product");
        assertThat(page.getDivisionFacets()).extracting(Facet::active).containsExactly(false, false, true);
        assertThat(page.getDivisionFacets()).extracting(Facet::count).containsExactly(17, 14, 3);
        assertThat(page.getMore()).isEqualTo("/app/marketplace?q=a+b&division=product&cursor=next%2F1");
    }

    @Test
    void activeFilters_whenShown_shouldEachLiftItself() {
        assertThat(page(FakeBrowser.sending("tag", "launch", "maxPrice", "59")).getActiveFilters())
                .containsExactly(
                        new Option("/app/marketplace?tag=launch", "Up to $59"),
                        new Option("/app/marketplace?maxPrice=59", "#launch"));
    }
}
