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
 */
public record Tenant(
        TenantId id,
        String companyName,
        Optional<String> industry,
        Optional<String> companySize,
        SubscriptionPlan plan,
        Instant createdAt) {

    /** Cleans and checks the texts. */
    public Tenant {
        companyName = Text.line("companyName", companyName, 120);
        industry = industry.map(text -> Text.line("industry", text, 80));
        companySize = companySize.map(text -> Text.line("companySize", text, 40));
    }
}
