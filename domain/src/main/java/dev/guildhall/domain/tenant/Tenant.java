package dev.guildhall.domain.tenant;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A customer company.
 *
 * @param companyName at most 120 characters
 * @param industry free text, at most 80 characters
 * @param companySize a size as the company gave it, for example {@code 11-50}, at most 40 characters
 * @param planVersion the version of its plan that it chose, which holds until it chooses again
 * @param revision counts its changes
 */
public record Tenant(
        TenantId id,
        String companyName,
        Optional<String> industry,
        Optional<String> companySize,
        SubscriptionPlan plan,
        int planVersion,
        long revision,
        Instant createdAt) {

    /** Longest name in UTF-16 units. */
    public static final int MAX_NAME = 120;

    /** Longest industry in UTF-16 units. */
    public static final int MAX_INDUSTRY = 80;

    /** Longest size in UTF-16 units. */
    public static final int MAX_SIZE = 40;

    /** Cleans and checks the texts. */
    public Tenant {
        companyName = Text.line("companyName", companyName, MAX_NAME);
        industry = industry.map(text -> Text.line("industry", text, MAX_INDUSTRY));
        companySize = companySize.map(text -> Text.line("companySize", text, MAX_SIZE));
    }

    /** The same company as its people describe it now. */
    public Tenant describedAs(String name, Optional<String> newIndustry, Optional<String> newSize) {
        return new Tenant(id, name, newIndustry, newSize, plan, planVersion, revision + 1, createdAt);
    }

    /** The same company on another plan, or another version of its own. */
    public Tenant on(PlanVersion chosen) {
        return new Tenant(
                id, companyName, industry, companySize, chosen.plan(), chosen.version(), revision + 1, createdAt);
    }
}
