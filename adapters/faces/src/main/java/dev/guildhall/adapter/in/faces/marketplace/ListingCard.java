package dev.guildhall.adapter.in.faces.marketplace;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.Stability;
import java.util.List;

/**
 * A listing as the marketplace shows it.
 *
 * @param usage expected monthly token cost
 * @param topSkills the first three
 * @param tone colour of its picture
 */
public record ListingCard(
        String slug,
        String name,
        String initials,
        int tone,
        String specialty,
        String division,
        String seniority,
        String stability,
        boolean proven,
        String price,
        String usage,
        String usageLevel,
        List<String> topSkills,
        int moreSkills,
        List<String> skills,
        List<String> tags,
        List<ToolPermission> tools,
        String modelTier,
        String description,
        int version) {

    private static final int TOP = 3;

    /**
     * The card of a listing.
     *
     * @param division title of its division
     */
    static ListingCard of(Listing listing, String division) {
        List<String> skills = listing.skills();
        int shown = Math.min(TOP, skills.size());
        return new ListingCard(
                listing.slug().value(),
                listing.name(),
                Show.initials(listing.name()),
                Show.tone(listing.name()),
                listing.specialty(),
                division,
                Show.word(listing.seniority()),
                Show.word(listing.stability()),
                listing.stability() == Stability.STABLE,
                Show.price(listing.monthlyPrice()),
                usageOf(listing),
                Show.word(listing.estimatedUsage()),
                skills.subList(0, shown),
                skills.size() - shown,
                skills,
                listing.tags(),
                listing.tools().stream().map(ToolPermission::of).toList(),
                Show.word(listing.modelTier()),
                listing.description().strip(),
                listing.version());
    }

    private static String usageOf(Listing listing) {
        return Show.price(listing.estimatedUsage().expectedFrom()) + "–"
                + Show.price(listing.estimatedUsage().expectedTo());
    }
}
