package dev.guildhall.adapter.in.faces.companysignin;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.companysignin.in.AddMailDomain.Outcome.Added;
import dev.guildhall.application.companysignin.in.AddMailDomain.Outcome.AddedBefore;
import dev.guildhall.application.companysignin.in.AddMailDomain.Outcome.TooMany;
import dev.guildhall.application.companysignin.in.RemoveMailDomain;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The mail domains of the reader's company, as a part of the page about company sign-in. */
@FacesPage
public final class OwnDomainsPage {

    private static final String PATH = "/app/company-sign-in";

    private final Browser browser;
    private final Caller caller;
    private final AddMailDomain addMailDomain;
    private final RemoveMailDomain removeMailDomain;
    private final FormErrors errors = new FormErrors();
    private final Lazy<List<DomainRow>> rows;

    /**
     * @param showSignInServer tells which there are
     */
    @Inject
    public OwnDomainsPage(
            Browser browser,
            Caller caller,
            ShowSignInServer showSignInServer,
            AddMailDomain addMailDomain,
            RemoveMailDomain removeMailDomain) {
        this.browser = browser;
        this.caller = caller;
        this.addMailDomain = addMailDomain;
        this.removeMailDomain = removeMailDomain;
        this.rows = Lazy.of(() -> showSignInServer.show(caller.to(Permission.MEMBER_CHANGE)).domains().stream()
                .map(DomainRow::of)
                .toList());
    }

    /** Does what the pressed button says. */
    public void act() {
        if (browser.isPostback()) {
            browser.parameter("addDomain").ifPresent(_ -> add());
            browser.parameter("giveUp").ifPresent(this::giveUp);
        }
    }

    private void add() {
        errors.read("domain", "The domain", () -> new MailDomain(getTyped())).ifPresent(domain -> {
            switch (addMailDomain.add(caller.to(Permission.MEMBER_CHANGE), domain)) {
                case Added _ -> browser.redirect(PATH + "?notice=domain-added");
                case AddedBefore _ -> browser.redirect(PATH + "?notice=domain-known");
                case TooMany(int limit) ->
                    errors.add("domain", "There are " + limit + " domains, as many as there can be.");
            }
        });
    }

    private void giveUp(String domain) {
        errors.read("domain", "The domain", () -> new MailDomain(domain)).ifPresent(given -> {
            // A domain that is gone already is what was wanted.
            boolean _ = removeMailDomain.remove(caller.to(Permission.MEMBER_CHANGE), given);
            browser.redirect(PATH + "?notice=domain-removed");
        });
    }

    /** All of them. */
    public List<DomainRow> getRows() {
        return rows.get();
    }

    /** Domain as typed. */
    public String getTyped() {
        return browser.parameter("domain").orElse("");
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
