package dev.guildhall.adapter.in.rest.marketplace;

import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.marketplace.in.BrowseListings;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.marketplace.in.ShowListing;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The marketplace. */
@Path("/marketplace")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marketplace")
public class MarketplaceResource {

    private final BrowseListings browseListings;
    private final ShowListing showListing;
    private final ListDivisions listDivisions;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public MarketplaceResource(
            BrowseListings browseListings, ShowListing showListing, ListDivisions listDivisions, CurrentCall call) {
        this.browseListings = browseListings;
        this.showListing = showListing;
        this.listDivisions = listDivisions;
        this.call = call;
    }

    /** Lists listings. */
    @GET
    @Path("/listings")
    @Permit(Permission.MARKETPLACE_READ)
    @Revalidated
    @Operation(operationId = "listListings", summary = "List what can be hired")
    @APIResponse(responseCode = "200", description = "The listings that match all filters")
    public PageView<ListingView> list(
            @QueryParam("division") @Parameter(example = "marketing") @Nullable String division,
            @QueryParam("seniority") @Parameter(example = "SENIOR") @Nullable String seniority,
            @QueryParam("stability") @Parameter(example = "STABLE") @Nullable String stability,
            @QueryParam("tag") @Nullable String tag,
            @QueryParam("maxPrice")
                    @Parameter(description = "Highest monthly price in dollars", example = "59")
                    @Nullable
                    String maxPrice,
            @QueryParam("q") @Parameter(description = "Words that must all occur", example = "invoice") @Nullable
                    String words,
            @QueryParam("sort") @Parameter(description = "name, price or -price") @Nullable String sort,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        PageRequest page = reader.page(limit, cursor);
        ListingQuery filters = reader.result(() -> new ListingQuery(
                reader.text("division", division),
                reader.choice("seniority", seniority, Seniority.class),
                reader.choice("stability", stability, Stability.class),
                reader.text("tag", tag),
                reader.read("maxPrice", maxPrice, ListingFilters::price),
                reader.text("q", words),
                reader.read("sort", sort, ListingFilters::sort).orElse(ListingQuery.Sort.NAME)));
        return PageView.of(browseListings.browse(call.context(), filters, page), ListingView::of);
    }

    /** Shows a listing. */
    @GET
    @Path("/listings/{slug}")
    @Permit(Permission.MARKETPLACE_READ)
    @Revalidated
    @Operation(operationId = "getListing", summary = "Show a listing")
    @APIResponse(responseCode = "200", description = "The listing")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public ListingView show(@PathParam("slug") @Parameter(example = "marketing-manager") String slug) {
        return showListing
                .show(call.context(), slugIn(slug))
                .map(ListingView::of)
                .orElseThrow(() -> Refused.unknown("listing"));
    }

    /** Lists divisions. */
    @GET
    @Path("/divisions")
    @Permit(Permission.MARKETPLACE_READ)
    @Revalidated
    @Operation(operationId = "listDivisions", summary = "List the divisions")
    @APIResponse(responseCode = "200", description = "All divisions")
    public DivisionsView divisions() {
        return new DivisionsView(listDivisions.list(call.context()).stream()
                .map(DivisionView::of)
                .toList());
    }

    private static ListingSlug slugIn(String path) {
        try {
            return new ListingSlug(path);
        } catch (InvalidValue e) {
            throw Refused.unknown("listing");
        }
    }
}
