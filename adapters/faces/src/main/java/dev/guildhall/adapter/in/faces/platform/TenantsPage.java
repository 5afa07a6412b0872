package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.lifecycle.in.ListTenants;
import dev.guildhall.application.lifecycle.in.ShowTenant.Overview;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The tenants of the platform, for its operators. */
@FacesPage
public final class TenantsPage {

    private static final String PATH = "/app/platform/tenants";
    private static final int PAGE = 25;

    private final Browser browser;
    private final Caller caller;
    private final ListTenants listTenants;
    private final Lazy<Page<Overview>> found;

    /**
     * @param listTenants finds them
     */
    @Inject
    public TenantsPage(Browser browser, Caller caller, ListTenants listTenants) {
        this.browser = browser;
        this.caller = caller;
        this.listTenants = listTenants;
        this.found = Lazy.of(this::find);
    }

    private Page<Overview> find() {
        try {
            return find(wanted(), new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue unusable) {
            return find(Optional.empty(), PageRequest.first(PAGE));
        }
    }

    private Page<Overview> find(Optional<String> text, PageRequest page) {
        return listTenants.list(caller.to(Permission.TENANTS_READ), text, page);
    }

    private Optional<String> wanted() {
        return browser.parameter("q").filter(text -> !text.isBlank());
    }

    /** Refuses who is no operator, before anything is shown. */
    public void open() {
        caller.to(Permission.TENANTS_READ);
    }

    /** What is searched for. */
    public String getText() {
        return wanted().orElse("");
    }

    /** Those of this part of the list, newest first. */
    public List<TenantRow> getRows() {
        return found.get().map(TenantRow::of).items();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.sentBy(browser, List.of("q"))
                        .with("cursor", cursor)
                        .on(PATH))
                .orElse("");
    }
}
