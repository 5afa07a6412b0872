package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import jakarta.inject.Inject;

/** Tells that a mail is on its way, and what to do when it does not come. */
@FacesPage
public final class CheckMailPage {

    private final Browser browser;

    /**
     * @param browser says what the mail is for
     */
    @Inject
    public CheckMailPage(Browser browser) {
        this.browser = browser;
    }

    /** Whether the mail is for a sign-up; else it is for a new password. */
    public boolean isSignUp() {
        return browser.parameter("for").filter("sign-up"::equals).isPresent();
    }
}
