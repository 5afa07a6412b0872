package dev.guildhall.adapter.in.rest.employee;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to hire.
 *
 * @param personaName defaults to the listing's name
 * @param managerId whom the employee reports to
 */
@Schema(name = "HireRequest")
public record HireRequest(
        @Schema(examples = "marketing-manager") ListingSlug listing,

        @Schema(examples = "Maya", maxLength = 80) @Line(max = 80)
        Optional<String> personaName,

        @Schema(examples = "maya@example.com") Optional<EmailAddress> personaEmail,
        Optional<EmployeeId> managerId) {

    HireEmployee.Command command(Optional<IdempotencyKey> key) {
        return new HireEmployee.Command(listing, personaName, personaEmail, managerId, key);
    }
}
