package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.mail.in.ListOutbox;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.List;

/** Mails of all tenants, for operators of the platform. */
@FacesPage
public final class OutboxPage {

    private static final String PATH = "/app/platform/outbox";

    private final Browser browser;
    private final Caller caller;
    private final ListOutbox listOutbox;
    private final Lazy<Page<OutboxMail>> found;

    /**
     * @param listOutbox finds them
     */
    @Inject
    public OutboxPage(Browser browser, Caller caller, ListOutbox listOutbox) {
        this.browser = browser;
        this.caller = caller;
        this.listOutbox = listOutbox;
        this.found = Lazy.of(this::find);
    }

    private Page<OutboxMail> find() {
        try {
            return find(new PageRequest(ListOutbox.MAX_PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(ListOutbox.MAX_PAGE));
        }
    }

    private Page<OutboxMail> find(PageRequest page) {
        return listOutbox.list(caller.to(Permission.OUTBOX_READ), page);
    }

    /** Refuses who is no operator, before anything is shown. */
    public void open() {
        caller.to(Permission.OUTBOX_READ);
    }

    /** Those of this part of the list, newest first. */
    public List<OutboxRow> getRows() {
        return found.get().map(OutboxRow::of).items();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.none().with("cursor", cursor).on(PATH))
                .orElse("");
    }
}
