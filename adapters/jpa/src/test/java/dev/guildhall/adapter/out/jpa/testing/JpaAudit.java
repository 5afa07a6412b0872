package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.audit.AuditPorts;
import dev.guildhall.application.testing.fake.CountedSalts;
import dev.guildhall.application.testing.fake.FakeDigests;
import dev.guildhall.application.testing.fake.PlainAuditSeal;
import java.time.InstantSource;

/** The audit log on a real database. */
public final class JpaAudit {

    private JpaAudit() {}

    /** What its use cases run on. */
    public static AuditPorts ports(JpaAdapter adapter, InstantSource clock) {
        return new AuditPorts(
                adapter.transactions(),
                adapter.auditLog(),
                adapter.checkpoints(),
                new PlainAuditSeal(),
                new FakeDigests(),
                new CountedSalts(),
                adapter.members(),
                clock);
    }
}
