package dev.guildhall.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Hires a listing for the caller's tenant. The new employee says hello in a run of its own. */
public interface HireEmployee {

    /** Hires. A repeated call with the same key answers with the employee that the first one hired. */
    Outcome hire(CallContext context, Command command);

    /**
     * Whom to hire.
     *
     * @param personaName defaults to the listing's name
     * @param manager whom the employee reports to
     */
    record Command(
            ListingSlug listing,
            Optional<String> personaName,
            Optional<EmailAddress> personaEmail,
            Optional<EmployeeId> manager,
            Optional<IdempotencyKey> key) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Hired now, or before with the same key. */
        record Hired(Employee employee) implements Outcome {}

        /** No such listing. */
        record UnknownListing(ListingSlug slug) implements Outcome {}

        /** The manager is not an active employee of this tenant. */
        record UnknownManager(EmployeeId manager) implements Outcome {}

        /** The plan allows no more employees than are hired already. */
        record PlanLimitReached(int limit, int used) implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}
    }
}
