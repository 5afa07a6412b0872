package dev.guildhall.adapter.out.jpa.employee;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "employees")
@IdClass(TenantKey.class)
class EmployeeRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    String listing;

    int listingVersion;

    String personaName;

    @Nullable
    String personaEmail;

    String jobTitle;

    String division;

    @Enumerated(EnumType.STRING)
    Seniority seniority;

    long monthlyPriceMicros;

    Instant hiredAt;

    @Nullable
    Instant releasedAt;

    long revision;

    @SuppressWarnings("NullAway.Init")
    EmployeeRow() {}

    static EmployeeRow of(Employee employee) {
        EmployeeRow row = new EmployeeRow();
        row.tenantId = employee.tenant().value();
        row.id = employee.id().value();
        row.listing = employee.listing().value();
        row.listingVersion = employee.listingVersion();
        row.personaName = employee.persona().name();
        row.personaEmail = employee.persona().email().map(EmailAddress::value).orElse(null);
        row.jobTitle = employee.jobTitle();
        row.division = employee.division();
        row.seniority = employee.seniority();
        row.monthlyPriceMicros = employee.monthlyPrice().value();
        row.hiredAt = employee.hiredAt();
        row.releasedAt = employee.releasedAt().orElse(null);
        row.revision = employee.revision();
        return row;
    }

    Employee toEmployee() {
        return new Employee(
                new TenantId(tenantId),
                new EmployeeId(id),
                new ListingSlug(listing),
                listingVersion,
                new Persona(personaName, Optional.ofNullable(personaEmail).map(EmailAddress::new)),
                jobTitle,
                division,
                seniority,
                new MoneyMicros(monthlyPriceMicros),
                hiredAt,
                Optional.ofNullable(releasedAt),
                revision);
    }
}
