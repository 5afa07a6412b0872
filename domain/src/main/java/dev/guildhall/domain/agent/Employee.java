package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * A listing hired by a tenant. What it costs and how it ranks is fixed at hiring, whatever happens to the listing later.
 *
 * @param listingVersion version of the listing it was hired as
 * @param jobTitle the listing's specialty at hiring
 * @param division slug of the listing's division
 * @param releasedAt when it was let go; its history stays
 * @param revision counts changes, for optimistic concurrency (ETag)
 */
public record Employee(
        TenantId tenant,
        EmployeeId id,
        ListingSlug listing,
        int listingVersion,
        Persona persona,
        String jobTitle,
        String division,
        Seniority seniority,
        MoneyMicros monthlyPrice,
        Instant hiredAt,
        Optional<Instant> releasedAt,
        long revision) {

    /** Whether it can take work. */
    public boolean isActive() {
        return releasedAt.isEmpty();
    }

    /** The same employee under another persona. */
    public Employee withPersona(Persona changed) {
        return new Employee(
                tenant,
                id,
                listing,
                listingVersion,
                changed,
                jobTitle,
                division,
                seniority,
                monthlyPrice,
                hiredAt,
                releasedAt,
                revision + 1);
    }

    /** The same employee, let go. */
    public Employee released(Instant when) {
        return new Employee(
                tenant,
                id,
                listing,
                listingVersion,
                persona,
                jobTitle,
                division,
                seniority,
                monthlyPrice,
                hiredAt,
                Optional.of(when),
                revision + 1);
    }
}
