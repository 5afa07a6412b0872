package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.domain.tenant.Suspension;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an operator has stopped a tenant's work.
 *
 * @param by the operator
 * @param reason as the tenant is shown it
 */
@Schema(name = "Suspension")
public record SuspensionView(String by, Instant at, String reason) {

    static SuspensionView of(Suspension suspension) {
        return new SuspensionView(suspension.by().toString(), suspension.at(), suspension.reason());
    }
}
