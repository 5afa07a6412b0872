package dev.guildhall.application.audit.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import dev.guildhall.domain.audit.AuditHead;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps each tenant's chain of entries; nothing is ever changed or taken out. Called inside transactions. */
public interface AuditLog {

    /** Where the chain ends, which stays so for all others until this transaction is over: they wait. */
    AuditHead headForUpdate(TenantId tenant);

    /** Where the chain ends. */
    AuditHead head(TenantId tenant);

    /**
     * Adds an entry behind the end that {@link #headForUpdate} gave.
     *
     * @throws RuntimeException when it is not the next one
     */
    void append(AuditEntry entry);

    /** Entries that fit, newest first. */
    Page<AuditEntry> list(TenantId tenant, AuditFilter filter, PageRequest page);

    /**
     * Entries in order as they are kept, for whoever checks them: nothing is read into them.
     *
     * @param after number of the entry before the first wanted one
     */
    List<KeptEntry> after(TenantId tenant, long after, int max);

    /**
     * An entry as it is kept.
     *
     * @param canonical the text that its hash is said to be of
     * @param details the text whose digest it is said to name; empty in entries of the first form
     */
    record KeptEntry(long seq, String canonical, Optional<String> details, String hash) {}
}
