package dev.guildhall.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Changes an employee's persona. */
public interface ChangeEmployee {

    /** Changes what is given and leaves the rest. */
    Outcome change(CallContext context, Command command);

    /**
     * The change.
     *
     * @param expectedRevision revision the caller has seen; empty to overwrite whatever is there
     */
    record Command(
            EmployeeId employee,
            Optional<String> personaName,
            Optional<EmailAddress> personaEmail,
            Optional<Long> expectedRevision) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Done. */
        record Changed(Employee employee) implements Outcome {}

        /** The tenant has no active employee with this id. */
        record UnknownEmployee() implements Outcome {}

        /** Somebody else changed it meanwhile. */
        record Stale(long currentRevision) implements Outcome {}
    }
}
