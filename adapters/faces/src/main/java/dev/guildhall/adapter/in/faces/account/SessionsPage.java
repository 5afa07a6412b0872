package dev.guildhall.adapter.in.faces.account;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.access.in.EndOtherSessions;
import dev.guildhall.application.access.in.EndSession;
import dev.guildhall.application.access.in.ListSessions;
import dev.guildhall.application.access.in.ListSessions.Own;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.SessionId;
import jakarta.inject.Inject;
import java.util.List;

/** The reader's sessions on the account page. */
@FacesPage
public final class SessionsPage {

    private static final String PATH = "/app/account";
    private static final int PAGE = 10;

    private final Browser browser;
    private final Caller caller;
    private final ListSessions listSessions;
    private final EndSession endSession;
    private final EndOtherSessions endOtherSessions;
    private final Lazy<Page<Own>> found;

    /**
     * @param listSessions finds them
     */
    @Inject
    public SessionsPage(
            Browser browser,
            Caller caller,
            ListSessions listSessions,
            EndSession endSession,
            EndOtherSessions endOtherSessions) {
        this.browser = browser;
        this.caller = caller;
        this.listSessions = listSessions;
        this.endSession = endSession;
        this.endOtherSessions = endOtherSessions;
        this.found = Lazy.of(this::find);
    }

    private Page<Own> find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<Own> find(PageRequest page) {
        return listSessions.list(caller.to(Permission.SIGN_IN_READ), page);
    }

    /** Does what the pressed button says. */
    public void act() {
        if (browser.isPostback()) {
            Ids.read(browser, "end", SessionId::new).ifPresent(this::end);
            browser.parameter("endOthers").ifPresent(pressed -> endOthers());
        }
    }

    private void end(SessionId session) {
        boolean ended = endSession.end(caller.to(Permission.SELF_CHANGE), session);
        browser.redirect(PATH + "?notice=" + (ended ? "session-ended" : "session-over"));
    }

    private void endOthers() {
        endOtherSessions.end(caller.to(Permission.SELF_CHANGE));
        browser.redirect(PATH + "?notice=sessions-ended");
    }

    /** Those of this part of the list, newest first. */
    public List<SessionRow> getRows() {
        return found.get().map(SessionRow::of).items();
    }

    /** Whether there are others than the one that looks. */
    public boolean isOthers() {
        return found.get().items().size() > 1 || browser.parameter("cursor").isPresent();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.none().with("cursor", cursor).on(PATH))
                .orElse("");
    }
}
