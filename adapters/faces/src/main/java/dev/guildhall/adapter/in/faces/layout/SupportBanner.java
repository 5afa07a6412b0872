package dev.guildhall.adapter.in.faces.layout;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.application.supportaccess.in.ShowOpenSupport;
import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportState;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said about support above every page: to admins whose company is asked or looked at, and to who looks. */
@FacesPage
public final class SupportBanner {

    private final Caller caller;
    private final EndSupportVisit leave;
    private final Browser browser;
    private final Lazy<List<SupportView>> open;

    /**
     * @param showOpen tells admins what is open
     */
    @Inject
    public SupportBanner(Caller caller, ShowOpenSupport showOpen, EndSupportVisit leave, Browser browser) {
        this.caller = caller;
        this.leave = leave;
        this.browser = browser;
        this.open = Lazy.of(
                () -> caller.ifMay(Permission.SUPPORT_READ).map(showOpen::show).orElse(List.of()));
    }

    /** Whether the reader looks into the company for support. */
    public boolean isVisiting() {
        return caller.is(Role.SUPPORT);
    }

    /** Who waits for consent; empty when nobody does. */
    public String getAsking() {
        return names(SupportState.ASKED);
    }

    /** Who may look right now; empty when nobody may. */
    public String getLooking() {
        return names(SupportState.GRANTED);
    }

    private String names(SupportState state) {
        return open.get().stream()
                .filter(view -> view.state() == state)
                .map(view -> view.access().supporter().name())
                .collect(Collectors.joining(", "));
    }

    /** Stops looking, and goes back to where it began. */
    public void endSupportVisit() {
        Optional<TenantId> left = leave.leave(caller.to(Permission.SELF_READ));
        browser.endSupportVisit();
        browser.redirect(left.map(tenant -> "/app/platform/tenant?id=" + tenant + "&notice=support-left")
                .orElse("/app/platform/tenants"));
    }
}
