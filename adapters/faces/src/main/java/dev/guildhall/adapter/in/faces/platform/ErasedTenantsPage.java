package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.lifecycle.in.ListErasedTenants;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tenant.ErasedTenant;
import jakarta.inject.Inject;
import java.util.List;

/** The tenants that were erased, for the platform's operators. */
@FacesPage
public final class ErasedTenantsPage {

    private static final String PATH = "/app/platform/erased-tenants";
    private static final int PAGE = 25;

    private final Browser browser;
    private final Caller caller;
    private final ListErasedTenants listErasedTenants;
    private final Lazy<Page<ErasedTenant>> found;

    /**
     * @param listErasedTenants finds them
     */
    @Inject
    public ErasedTenantsPage(Browser browser, Caller caller, ListErasedTenants listErasedTenants) {
        this.browser = browser;
        this.caller = caller;
        this.listErasedTenants = listErasedTenants;
        this.found = Lazy.of(this::find);
    }

    private Page<ErasedTenant> find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue unusable) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<ErasedTenant> find(PageRequest page) {
        return listErasedTenants.list(caller.to(Permission.TENANTS_READ), page);
    }

    /** Refuses who is no operator, before anything is shown. */
    public void open() {
        caller.to(Permission.TENANTS_READ);
    }

    /** Those of this part of the list, the last erased first. */
    public List<ErasedTenantRow> getRows() {
        return found.get().map(ErasedTenantRow::of).items();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.sentBy(browser, List.of())
                        .with("cursor", cursor)
                        .on(PATH))
                .orElse("");
    }
}
