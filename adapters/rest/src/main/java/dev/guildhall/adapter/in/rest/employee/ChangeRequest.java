package dev.guildhall.adapter.in.rest.employee;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to change about an employee; what is not given stays. */
@Schema(name = "ChangeEmployeeRequest")
public record ChangeRequest(
        @Schema(examples = "Maya", maxLength = 80) @Line(max = 80)
        Optional<String> personaName,

        @Schema(examples = "maya@example.com") Optional<EmailAddress> personaEmail) {

    ChangeEmployee.Command command(EmployeeId employee, Optional<Long> expectedRevision) {
        return new ChangeEmployee.Command(employee, personaName, personaEmail, expectedRevision);
    }
}
