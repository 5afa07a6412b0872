package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.AuditPorts;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.audit.out.CheckpointStore;
import java.time.InstantSource;

/** The audit log and all it needs, in one database. */
public final class InMemoryAudit {

    private final InMemoryAuditLog log;
    private final InMemoryCheckpointStore checkpoints;
    private final AuditPorts ports;

    /** A log in this database. */
    public InMemoryAudit(InMemoryDatabase database, InstantSource clock) {
        log = new InMemoryAuditLog(database);
        checkpoints = new InMemoryCheckpointStore(database);
        ports = new AuditPorts(
                new InMemoryTransactions(database),
                log,
                checkpoints,
                new PlainAuditSeal(),
                new FakeDigests(),
                new CountedSalts(),
                new InMemoryMemberStore(database),
                clock);
    }

    /** What is in the log. */
    public InMemoryAuditLog log() {
        return log;
    }

    /** Checkpoints. */
    public CheckpointStore checkpoints() {
        return checkpoints;
    }

    /** What the use cases run on. */
    public AuditPorts ports() {
        return ports;
    }

    /** Writes down who does what. */
    public AuditTrail trail() {
        return new AuditTrail(ports);
    }
}
