package dev.guildhall.adapter.in.faces.hire;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.UsageLevel;

/**
 * What hiring a listing will cost, before anybody agrees to it.
 *
 * @param base subscription per month
 * @param usage expected token cost per month, a range
 * @param total both together
 */
public record PriceSummary(
        String slug,
        String name,
        String initials,
        int tone,
        String specialty,
        String seniority,
        String base,
        String usage,
        String usageLevel,
        String total) {

    static PriceSummary of(Listing listing) {
        UsageLevel usage = listing.estimatedUsage();
        return new PriceSummary(
                listing.slug().value(),
                listing.name(),
                Show.initials(listing.name()),
                Show.tone(listing.name()),
                listing.specialty(),
                Show.word(listing.seniority()),
                Show.price(listing.monthlyPrice()),
                Show.price(usage.expectedFrom()) + "–" + Show.price(usage.expectedTo()),
                Show.word(usage),
                Show.price(listing.monthlyPrice().plus(usage.expectedFrom())) + "–"
                        + Show.price(listing.monthlyPrice().plus(usage.expectedTo())));
    }
}
