package dev.guildhall.application.audit.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.audit.AuditFilter;
import java.util.Map;

/** Shows who did what in the caller's company. */
public interface ListAudit {

    /** Entries that fit, newest first. */
    View list(CallContext context, AuditFilter filter, PageRequest page);

    /**
     * A part of the log.
     *
     * @param names of the company's members and service accounts among the actors, removed ones too, by the actor's id; operators and strangers have none
     */
    record View(Page<AuditEntry> page, Map<String, String> names) {

        /** Takes a copy. */
        public View {
            names = Map.copyOf(names);
        }
    }
}
