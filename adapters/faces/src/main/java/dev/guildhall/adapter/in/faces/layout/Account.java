package dev.guildhall.adapter.in.faces.layout;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.companysignin.in.ShowCompanySignOut;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmailAddress;
import jakarta.inject.Inject;

/** Who is signed in, and the way out. */
@FacesPage
public final class Account {

    private static final String SIGNED_OUT = "/WEB-INF/signed-out.xhtml";

    private final Caller caller;
    private final LogOut logOut;
    private final ShowCompanySignOut showCompanySignOut;
    private final Browser browser;
    private final Lazy<ShowMe.Me> me;
    private String signOutElsewhere = "";

    /**
     * @param caller who is signed in
     * @param showCompanySignOut tells where else to sign out
     */
    @Inject
    public Account(
            Caller caller, ShowMe showMe, LogOut logOut, ShowCompanySignOut showCompanySignOut, Browser browser) {
        this.caller = caller;
        this.logOut = logOut;
        this.showCompanySignOut = showCompanySignOut;
        this.browser = browser;
        this.me = Lazy.of(() -> showMe.show(caller.to(Permission.SELF_READ)));
    }

    /** The member's name. */
    public String getName() {
        return me.get().member().displayName();
    }

    /** The member's address. */
    public String getEmail() {
        return me.get().member().email().map(EmailAddress::value).orElse("");
    }

    /** The company's name. */
    public String getCompany() {
        return me.get().tenant().companyName();
    }

    /** The member's role, in words. */
    public String getRole() {
        return Show.word(me.get().member().role());
    }

    /** The company's plan, in words. */
    public String getPlan() {
        return Show.word(me.get().tenant().plan());
    }

    /** Whether the reader works with employees; an operator of the platform does not. */
    public boolean isWorking() {
        return caller.may(Permission.EMPLOYEE_READ);
    }

    /** Whether the reader may see who did what. */
    public boolean isAuditing() {
        return caller.may(Permission.AUDIT_READ);
    }

    /** Whether the reader may have API keys. */
    public boolean isKeyed() {
        return caller.may(Permission.API_KEY_READ);
    }

    /** Whether the reader may see who looked into the company for support. */
    public boolean isAskedForSupport() {
        return caller.may(Permission.SUPPORT_READ);
    }

    /** Whether the reader may take the company's data out. */
    public boolean isExporting() {
        return caller.may(Permission.TENANT_EXPORT);
    }

    /** Whether the reader keeps the platform running. */
    public boolean isOperating() {
        return caller.may(Permission.DEAD_LETTER_READ);
    }

    /** Goes to the first page of a session. */
    public void home() {
        browser.redirect(isWorking() ? "/app/team" : "/app/platform/dead-letters");
    }

    /**
     * Ends the session.
     *
     * @return the page to show now; empty when the browser is sent on to another one
     */
    public String signOut() {
        CallContext leaving = caller.to(Permission.SELF_READ);
        logOut.logOut(leaving);
        browser.signOut();
        signOutElsewhere = showCompanySignOut.show(leaving).orElse("");
        if (!signOutElsewhere.isEmpty()) {
            return SIGNED_OUT;
        }
        browser.redirect("/sign-in?notice=signed-out");
        return "";
    }

    /** Where the reader, who is signed out here, can sign out at the company's own server. */
    public String getSignOutElsewhere() {
        return signOutElsewhere;
    }
}
