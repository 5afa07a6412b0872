package dev.guildhall.application.testing;

import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.agent.UsageLevel;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.List;

/** Listings to hire, and the same listings with small changes. */
public final class Listings {

    private Listings() {}

    /** Plans and delegates, $99 a month. */
    public static Listing marketingManager() {
        return listing("marketing-manager", "Marketing Manager", Seniority.MANAGER, 99);
    }

    /** Owns a field, $59 a month. */
    public static Listing contentStrategist() {
        return listing("content-strategist", "Content Strategist", Seniority.SENIOR, 59);
    }

    /** Executes, $29 a month. */
    public static Listing socialMediaAssistant() {
        return listing("social-media-assistant", "Social Media Assistant", Seniority.JUNIOR, 29);
    }

    private static Listing listing(String slug, String name, Seniority seniority, long dollars) {
        return new Listing(
                new ListingSlug(slug),
                1,
                name,
                "marketing",
                name,
                seniority,
                Stability.STABLE,
                new MoneyMicros(dollars * 1_000_000),
                ModelTier.STANDARD,
                UsageLevel.MEDIUM,
                List.of("Campaign planning", "Copywriting"),
                List.of("delegate_to_agent"),
                List.of("launch", "brand"),
                "Takes a product to its market.",
                "You work in marketing. Plan before you write.");
    }

    /** The same under another key and name. */
    public static Listing named(Listing listing, String slug, String name) {
        return new Listing(
                new ListingSlug(slug),
                listing.version(),
                name,
                listing.division(),
                listing.specialty(),
                listing.seniority(),
                listing.stability(),
                listing.monthlyPrice(),
                listing.modelTier(),
                listing.estimatedUsage(),
                listing.skills(),
                listing.tools(),
                listing.tags(),
                listing.description(),
                listing.prompt());
    }

    /** The same in another division. */
    public static Listing withDivision(Listing listing, String division) {
        return new Listing(
                listing.slug(),
                listing.version(),
                listing.name(),
                division,
                listing.specialty(),
                listing.seniority(),
                listing.stability(),
                listing.monthlyPrice(),
                listing.modelTier(),
                listing.estimatedUsage(),
                listing.skills(),
                listing.tools(),
                listing.tags(),
                listing.description(),
                listing.prompt());
    }

    /** The next version, with another prompt. */
    public static Listing revised(Listing listing, String prompt) {
        return new Listing(
                listing.slug(),
                listing.version() + 1,
                listing.name(),
                listing.division(),
                listing.specialty(),
                listing.seniority(),
                listing.stability(),
                listing.monthlyPrice(),
                listing.modelTier(),
                listing.estimatedUsage(),
                listing.skills(),
                listing.tools(),
                listing.tags(),
                listing.description(),
                prompt);
    }

    /** The same with other tags and another description. */
    public static Listing about(Listing listing, String description, String... tags) {
        return new Listing(
                listing.slug(),
                listing.version(),
                listing.name(),
                listing.division(),
                listing.specialty(),
                listing.seniority(),
                listing.stability(),
                listing.monthlyPrice(),
                listing.modelTier(),
                listing.estimatedUsage(),
                listing.skills(),
                listing.tools(),
                List.of(tags),
                description,
                listing.prompt());
    }
}
