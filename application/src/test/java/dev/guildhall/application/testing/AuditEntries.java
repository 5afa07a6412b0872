package dev.guildhall.application.testing;

import dev.guildhall.application.testing.fake.FakeDigests;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditBundle;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditKey;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes entries of one member of one tenant. */
public final class AuditEntries {

    private final TenantId tenant;
    private final MemberId member;
    private final List<AuditEntry> made = new ArrayList<>();

    /** Entries of this member. */
    public AuditEntries(TenantId tenant, MemberId member) {
        this.tenant = tenant;
        this.member = member;
    }

    /** The entry behind the end of a chain. */
    public AuditEntry behind(AuditHead head, Instant at, AuditAction action) {
        AuditNote note = new AuditNote(
                at,
                AuditActor.of(member, Role.ADMIN),
                Optional.empty(),
                action,
                AuditTarget.of("member", member),
                List.of(AuditChange.of("title", "\"a\"\n\u0001é", "ß\\\u0000😀")),
                "session:1",
                Contexts.ORIGIN,
                "request-" + head.seq());
        AuditEntry entry = AuditEntry.behind(head, tenant, note, "5a17" + head.seq(), new FakeDigests()::sha256);
        made.add(entry);
        return entry;
    }

    /**
     * The last line of a log that ends here, as far as anybody looks who cannot verify it.
     *
     * @param first number of the first entry that remains
     */
    public static String end(TenantId tenant, AuditHead head, long first) {
        return AuditBundle.lastCheckpoint(
                tenant, head, first, Instant.EPOCH, new AuditKey("x", "y"), text -> "not signed");
    }

    /** All that were made, in order. */
    public List<AuditEntry> made() {
        return List.copyOf(made);
    }
}
