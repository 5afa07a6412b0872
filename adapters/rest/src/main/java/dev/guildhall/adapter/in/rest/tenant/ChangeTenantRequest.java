package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change about the company; what is not given stays. An empty industry or size takes it away. */
@Schema(name = "ChangeTenantRequest")
public record ChangeTenantRequest(
        @Schema(examples = "Lopez Ltd", maxLength = 120) Optional<String> companyName,

        @Schema(examples = "Retail", maxLength = 80) Optional<String> industry,
        @Schema(examples = "11-50", maxLength = 40) Optional<String> companySize) {

    /** Refuses a request that would change nothing. */
    public ChangeTenantRequest {
        if (companyName.isEmpty() && industry.isEmpty() && companySize.isEmpty()) {
            throw new InvalidValue("companyName", "must be given, or else industry or companySize");
        }
    }

    ChangeTenant.Command command(Optional<Long> expectedRevision) {
        return new ChangeTenant.Command(companyName, industry, companySize, expectedRevision);
    }
}
