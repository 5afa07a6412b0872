package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.AuditLog;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.audit.AuditNote;
import dev.guildhall.domain.shared.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chains of entries in memory. */
public final class InMemoryAuditLog implements AuditLog {

    static final Table<Long, AuditEntry> ENTRIES = new Table<>("audit entries");
    private static final Keyset<AuditEntry> NEWEST =
            Keyset.descending(entry -> String.format(Locale.ROOT, "%020d", entry.seq()));

    private final InMemoryDatabase database;

    /** A log in this database. */
    public InMemoryAuditLog(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public AuditHead headForUpdate(TenantId tenant) {
        database.changeable(tenant, ENTRIES);
        return head(tenant);
    }

    @Override
    public AuditHead head(TenantId tenant) {
        return entries(tenant).stream()
                .max(Comparator.comparingLong(AuditEntry::seq))
                .map(AuditEntry::head)
                .orElse(AuditHead.START);
    }

    @Override
    public void append(AuditEntry entry) {
        AuditHead head = head(entry.tenant());
        if (!head.equals(new AuditHead(entry.seq() - 1, entry.previousHash()))) {
            throw new IllegalStateException("entry " + entry.seq() + " is not the next one of its chain");
        }
        database.insert(entry.tenant(), ENTRIES, entry.seq(), entry);
    }

    @Override
    public Page<AuditEntry> list(TenantId tenant, AuditFilter filter, PageRequest page) {
        return NEWEST.page(
                entries(tenant).stream()
                        .filter(entry -> fits(entry.note(), filter))
                        .toList(),
                page);
    }

    private static boolean fits(AuditNote note, AuditFilter filter) {
        return filter.actor().map(id -> isBy(note, id)).orElse(true)
                && filter.action().map(note.action()::equals).orElse(true)
                && filter.from().map(from -> !note.at().isBefore(from)).orElse(true)
                && filter.to().map(note.at()::isBefore).orElse(true);
    }

    private static boolean isBy(AuditNote note, String id) {
        return note.actor().id().equals(id)
                || note.onBehalfOf().map(AuditActor::id).filter(id::equals).isPresent();
    }

    @Override
    public List<KeptEntry> after(TenantId tenant, long after, int max) {
        return entries(tenant).stream()
                .filter(entry -> entry.seq() > after)
                .sorted(Comparator.comparingLong(AuditEntry::seq))
                .limit(max)
                .map(entry -> new KeptEntry(entry.seq(), entry.canonical(), entry.details(), entry.hash()))
                .toList();
    }

    private List<AuditEntry> entries(TenantId tenant) {
        return List.copyOf(database.rows(tenant, ENTRIES).values());
    }
}
