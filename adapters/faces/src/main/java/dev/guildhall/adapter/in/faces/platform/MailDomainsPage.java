package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.companysignin.in.DecideMailDomain.Command;
import dev.guildhall.application.companysignin.in.ListMailDomains;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ClaimedDomain;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Which mail domains companies say are theirs, for operators of the platform. */
@FacesPage
public final class MailDomainsPage {

    private static final String PATH = "/app/platform/mail-domains";
    private static final int PAGE = 25;

    private final Browser browser;
    private final Caller caller;
    private final ListMailDomains listMailDomains;
    private final DecideMailDomain decideMailDomain;
    private final Lazy<Page<ClaimedDomain>> found;

    /**
     * @param listMailDomains finds them
     */
    @Inject
    public MailDomainsPage(
            Browser browser, Caller caller, ListMailDomains listMailDomains, DecideMailDomain decideMailDomain) {
        this.browser = browser;
        this.caller = caller;
        this.listMailDomains = listMailDomains;
        this.decideMailDomain = decideMailDomain;
        this.found = Lazy.of(this::find);
    }

    private Page<ClaimedDomain> find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<ClaimedDomain> find(PageRequest page) {
        return listMailDomains.list(caller.to(Permission.MAIL_DOMAIN_READ), page);
    }

    /** Refuses who is no operator, before anything is shown; else does what the pressed button says. */
    public void act() {
        caller.to(Permission.MAIL_DOMAIN_READ);
        if (browser.isPostback()) {
            browser.parameter("confirm").ifPresent(key -> decide(key, true));
            browser.parameter("refuse").ifPresent(key -> decide(key, false));
        }
    }

    private void decide(String key, boolean confirm) {
        boolean done = false;
        try {
            int end = key.indexOf(' ');
            TenantId company = new TenantId(UUID.fromString(key.substring(0, Math.max(0, end))));
            Command command = new Command(company, new MailDomain(key.substring(end + 1)), confirm);
            done = decideMailDomain.decide(caller.to(Permission.MAIL_DOMAIN_DECIDE), command)
                    instanceof DecideMailDomain.Outcome.Decided;
        } catch (InvalidValue | IllegalArgumentException _) {
            // A button that no page of ours has names nothing that could be decided.
        }
        browser.redirect(PATH + "?notice=" + (done ? "domain-decided" : "domain-gone"));
    }

    /** Those of this part of the list, the latest first. */
    public List<MailDomainRow> getRows() {
        return found.get().map(MailDomainRow::of).items();
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.none().with("cursor", cursor).on(PATH))
                .orElse("");
    }
}
