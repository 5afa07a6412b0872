package dev.guildhall.adapter.in.rest.marketplace;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.domain.agent.Listing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agent that can be hired. The system prompt is not shown.
 *
 * @param slug its key
 * @param monthlyPrice subscription; tokens come on top
 * @param expectedUsageFrom lower end of the token cost of an ordinary month
 */
@Schema(name = "Listing")
public record ListingView(
        @Schema(examples = "marketing-manager") String slug,
        int version,
        String name,
        String division,
        String specialty,
        @Schema(examples = "SENIOR") String seniority,
        @Schema(examples = "STABLE") String stability,
        MoneyView monthlyPrice,
        @Schema(examples = "STANDARD") String modelTier,
        @Schema(examples = "MEDIUM") String estimatedUsage,
        MoneyView expectedUsageFrom,
        MoneyView expectedUsageTo,
        List<String> skills,
        List<String> tools,
        List<String> tags,
        String description) {

    static ListingView of(Listing listing) {
        return new ListingView(
                listing.slug().value(),
                listing.version(),
                listing.name(),
                listing.division(),
                listing.specialty(),
                listing.seniority().name(),
                listing.stability().name(),
                MoneyView.of(listing.monthlyPrice()),
                listing.modelTier().name(),
                listing.estimatedUsage().name(),
                MoneyView.of(listing.estimatedUsage().expectedFrom()),
                MoneyView.of(listing.estimatedUsage().expectedTo()),
                listing.skills(),
                listing.tools(),
                listing.tags(),
                listing.description());
    }
}
