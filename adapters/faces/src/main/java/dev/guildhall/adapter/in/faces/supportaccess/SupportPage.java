package dev.guildhall.adapter.in.faces.supportaccess;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.supportaccess.in.DecideSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportAccess;
import dev.guildhall.application.supportaccess.in.ListSupportAccesses;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SupportAccessId;
import jakarta.inject.Inject;
import java.util.List;

/** Who of the platform asked to look into the company: consent, refuse, end. */
@FacesPage
public final class SupportPage {

    private static final String HERE = "/app/support?notice=";

    private final Browser browser;
    private final Caller caller;
    private final DecideSupportAccess decide;
    private final EndSupportAccess end;
    private final Lazy<Page<SupportRow>> rows;

    /**
     * @param list tells who asked
     */
    @Inject
    public SupportPage(
            Browser browser,
            Caller caller,
            ListSupportAccesses list,
            DecideSupportAccess decide,
            EndSupportAccess end) {
        this.browser = browser;
        this.caller = caller;
        this.decide = decide;
        this.end = end;
        this.rows = Lazy.of(() -> list.list(
                        caller.to(Permission.SUPPORT_READ),
                        new PageRequest(PageRequest.DEFAULT, browser.parameter("cursor")))
                .map(SupportRow::of));
    }

    /** Does what the pressed button says. */
    public void act() {
        caller.to(Permission.SUPPORT_READ);
        if (!browser.isPostback()) {
            return;
        }
        Ids.read(browser, "grant", SupportAccessId::new).ifPresent(id -> decide(id, true));
        Ids.read(browser, "refuse", SupportAccessId::new).ifPresent(id -> decide(id, false));
        Ids.read(browser, "end", SupportAccessId::new).ifPresent(this::end);
    }

    private void decide(SupportAccessId id, boolean grant) {
        String notice = switch (decide.decide(caller.to(Permission.SUPPORT_DECIDE), id, grant)) {
            case DecideSupportAccess.Outcome.Decided _ -> grant ? "support-granted" : "support-refused";
            case DecideSupportAccess.Outcome.NotWaiting _ -> "support-not-waiting";
            case DecideSupportAccess.Outcome.UnknownAccess _ -> "support-unknown";
        };
        browser.redirect(HERE + notice);
    }

    private void end(SupportAccessId id) {
        browser.redirect(HERE + ended(end.end(caller.to(Permission.SUPPORT_DECIDE), id)));
    }

    static String ended(EndSupportAccess.Outcome outcome) {
        return switch (outcome) {
            case ENDED -> "support-ended";
            case NOT_OPEN -> "support-not-open";
            case UNKNOWN_ACCESS -> "support-unknown";
        };
    }

    /** All, newest first. */
    public List<SupportRow> getRows() {
        return rows.get().items();
    }

    /** Where the next ones are; empty at the end. */
    public String getMore() {
        return rows.get().nextCursor().map("/app/support?cursor="::concat).orElse("");
    }
}
