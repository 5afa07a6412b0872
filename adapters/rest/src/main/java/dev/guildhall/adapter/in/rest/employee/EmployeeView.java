package dev.guildhall.adapter.in.rest.employee;

import dev.guildhall.adapter.in.rest.support.MoneyView;
import dev.guildhall.adapter.in.rest.support.Versioned;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hired AI employee.
 *
 * @param listing slug of the listing it was hired from
 * @param state ACTIVE or RELEASED
 * @param monthlyPrice as agreed at hiring
 */
@Schema(name = "Employee")
public record EmployeeView(
        String id,
        @Schema(examples = "marketing-manager") String listing,
        int listingVersion,
        String personaName,
        Optional<String> personaEmail,
        String jobTitle,
        String division,
        @Schema(examples = "SENIOR") String seniority,
        MoneyView monthlyPrice,
        @Schema(examples = "ACTIVE") String state,
        Instant hiredAt,
        Optional<Instant> releasedAt,
        long revision)
        implements Versioned {

    /** The employee as the outside sees it. */
    public static EmployeeView of(Employee employee) {
        return new EmployeeView(
                employee.id().toString(),
                employee.listing().value(),
                employee.listingVersion(),
                employee.persona().name(),
                employee.persona().email().map(EmailAddress::value),
                employee.jobTitle(),
                employee.division(),
                employee.seniority().name(),
                MoneyView.of(employee.monthlyPrice()),
                employee.isActive() ? "ACTIVE" : "RELEASED",
                employee.hiredAt(),
                employee.releasedAt(),
                employee.revision());
    }
}
