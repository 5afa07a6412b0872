package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** One tenant of the platform, for its operators. */
@FacesPage
public final class TenantPage {

    private static final String REASON = "reason";

    private final Browser browser;
    private final Caller caller;
    private final SuspendTenant suspendTenant;
    private final ResumeTenant resumeTenant;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Optional<TenantRow>> shown;

    /**
     * @param showTenant finds it
     */
    @Inject
    public TenantPage(
            Browser browser,
            Caller caller,
            ShowTenant showTenant,
            SuspendTenant suspendTenant,
            ResumeTenant resumeTenant) {
        this.browser = browser;
        this.caller = caller;
        this.suspendTenant = suspendTenant;
        this.resumeTenant = resumeTenant;
        this.shown = Lazy.of(() -> id().flatMap(id -> showTenant.show(caller.to(Permission.TENANTS_READ), id))
                .map(TenantRow::of));
    }

    private Optional<TenantId> id() {
        return Ids.read(browser, "id", TenantId::new);
    }

    /** Refuses who is no operator, before anything is shown; leads away from what is not there; does what is asked for. */
    public void act() {
        caller.to(Permission.TENANTS_READ);
        if (shown.get().isEmpty()) {
            browser.redirect("/app/platform/tenants?notice=tenant-gone");
        } else if (browser.isPostback()) {
            id().ifPresent(id -> browser.parameter("change").ifPresent(change -> change(id, change)));
        }
    }

    private void change(TenantId id, String change) {
        String reason = browser.parameter(REASON).orElse("");
        errors.read(REASON, "Reason", () -> change.equals("resume") ? resume(id, reason) : suspend(id, reason))
                .ifPresent(notice -> browser.redirect("/app/platform/tenant?id=" + id + "&notice=" + notice));
    }

    private String suspend(TenantId id, String reason) {
        return switch (suspendTenant.suspend(caller.to(Permission.TENANTS_CHANGE), id, reason)) {
            case SuspendTenant.Outcome.Suspended _ -> "tenant-suspended";
            case SuspendTenant.Outcome.UnknownTenant _ -> "tenant-gone";
            case SuspendTenant.Outcome.OwnCompany _ -> "tenant-own";
        };
    }

    private String resume(TenantId id, String reason) {
        return switch (resumeTenant.resume(caller.to(Permission.TENANTS_CHANGE), id, reason)) {
            case ResumeTenant.Outcome.Resumed _ -> "tenant-resumed";
            case ResumeTenant.Outcome.NotSuspended _ -> "tenant-not-suspended";
            case ResumeTenant.Outcome.UnknownTenant _ -> "tenant-gone";
        };
    }

    /** What is known of it. */
    public TenantRow getRow() {
        return shown.get().orElseThrow();
    }

    /** Whether there is such a tenant. */
    public boolean isThere() {
        return shown.get().isPresent();
    }

    /** What is wrong with the form, by field. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
