package dev.guildhall.adapter.in.faces.audit;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.audit.in.ListAudit;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The audit log with its filters, all of which stand in the address. */
@FacesPage
public final class AuditPage {

    private static final String PATH = "/app/audit";
    private static final int PAGE = 25;

    private final Browser browser;
    private final Caller caller;
    private final ListAudit listAudit;
    private final UrlQuery query;
    private final Lazy<ListAudit.View> found;

    /**
     * @param listAudit finds entries
     */
    @Inject
    public AuditPage(Browser browser, Caller caller, ListAudit listAudit) {
        this.browser = browser;
        this.caller = caller;
        this.listAudit = listAudit;
        this.query = UrlQuery.sentBy(browser, Filters.NAMES);
        this.found = Lazy.of(this::find);
    }

    private ListAudit.View find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private ListAudit.View find(PageRequest page) {
        return listAudit.list(reader(), Filters.read(browser), page);
    }

    private CallContext reader() {
        return caller.to(Permission.AUDIT_READ);
    }

    /** Entries of this part of the log, newest first. */
    public List<AuditRow> getRows() {
        String me = reader().member().toString();
        return found.get().page().items().stream()
                .map(entry -> AuditRow.of(entry, found.get(), me))
                .toList();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .page()
                .nextCursor()
                .map(cursor -> query.with("cursor", cursor).on(PATH))
                .orElse("");
    }

    /** Whether only some are asked for. */
    public boolean isFiltered() {
        return !query.on("").isEmpty();
    }

    /** The id of whose entries are asked for; empty for all. */
    public String getActor() {
        return browser.parameter("actor").orElse("");
    }

    /** The name of whose entries are asked for. */
    public String getActorName() {
        return getRows().stream()
                .filter(row -> row.actorId().equals(getActor()))
                .map(AuditRow::actor)
                .findFirst()
                .orElse("this person");
    }

    /** The address of the same list for everybody. */
    public String getEverybody() {
        return query.without("actor").on(PATH);
    }

    /** The action asked for; empty for all. */
    public String getAction() {
        return browser.parameter("action").orElse("");
    }

    /** Actions to choose from. */
    public List<Option> getActions() {
        return Option.all(AuditAction.values());
    }

    /** The first day asked for; empty for none. */
    public String getFrom() {
        return Filters.day(browser, "from").map(LocalDate::toString).orElse("");
    }

    /** The last day asked for; empty for none. */
    public String getTo() {
        return Filters.day(browser, "to").map(LocalDate::toString).orElse("");
    }

    /** Whether the reader may take the log out. */
    public boolean isExportable() {
        return caller.may(Permission.AUDIT_EXPORT);
    }
}
