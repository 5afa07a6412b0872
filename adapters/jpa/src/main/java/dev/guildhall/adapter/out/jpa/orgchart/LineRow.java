package dev.guildhall.adapter.out.jpa.orgchart;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "org_lines")
@IdClass(TenantKey.class)
class LineRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID fromEmployee;

    UUID toEmployee;

    @Enumerated(EnumType.STRING)
    Line.Kind kind;

    @SuppressWarnings("NullAway.Init")
    LineRow() {}

    static LineRow of(TenantId tenant, Line line) {
        LineRow row = new LineRow();
        row.tenantId = tenant.value();
        row.id = line.id().value();
        row.fromEmployee = line.from().value();
        row.toEmployee = line.to().value();
        row.kind = line.kind();
        return row;
    }

    Line toLine() {
        return new Line(new LineId(id), new EmployeeId(fromEmployee), new EmployeeId(toEmployee), kind);
    }
}
