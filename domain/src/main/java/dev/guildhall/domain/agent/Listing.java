package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.MoneyMicros;
import java.util.List;

/**
 * An agent offered in the marketplace, in one version.
 *
 * @param version starts at 1; a change of content makes a new one, employees keep theirs
 * @param division slug of its division
 * @param specialty its job title
 * @param monthlyPrice subscription, tokens come on top
 * @param tools names of the platform tools it may call
 * @param prompt its system prompt; never shown in lists
 */
public record Listing(
        ListingSlug slug,
        int version,
        String name,
        String division,
        String specialty,
        Seniority seniority,
        Stability stability,
        MoneyMicros monthlyPrice,
        ModelTier modelTier,
        UsageLevel estimatedUsage,
        List<String> skills,
        List<String> tools,
        List<String> tags,
        String description,
        String prompt) {

    /** Takes copies. */
    public Listing {
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
        tags = List.copyOf(tags);
    }
}
