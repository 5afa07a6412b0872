package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.policy.in.ListPolicyChanges;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.List;

/** Who changed which policy. */
@FacesPage
public final class ChangesPage {

    private static final int PAGE = 20;

    private final Caller caller;
    private final ListPolicyChanges listPolicyChanges;
    private final Lazy<Page<ChangeRow>> found;

    /**
     * @param listPolicyChanges finds changes
     */
    @Inject
    public ChangesPage(Browser browser, Caller caller, ListPolicyChanges listPolicyChanges) {
        this.caller = caller;
        this.listPolicyChanges = listPolicyChanges;
        this.found = Lazy.of(() -> find(browser));
    }

    private Page<ChangeRow> find(Browser browser) {
        try {
            return find(new PageRequest(PAGE, browser.parameter("changes")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<ChangeRow> find(PageRequest page) {
        CallContext reader = caller.to(Permission.TOOL_SETTINGS_READ);
        return listPolicyChanges.list(reader, page).map(entry -> ChangeRow.of(entry, reader.member()));
    }

    /** Changes of this part of the list, newest first. */
    public List<ChangeRow> getRows() {
        return found.get().items();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.none().with("changes", cursor).on("/app/rules"))
                .orElse("");
    }
}
