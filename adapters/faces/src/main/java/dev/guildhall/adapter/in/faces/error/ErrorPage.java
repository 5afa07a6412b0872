package dev.guildhall.adapter.in.faces.error;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import jakarta.inject.Inject;

/** Sets the status that an error page has when it is an exception that leads to it. */
@FacesPage
public final class ErrorPage {

    private final Browser browser;

    /**
     * @param browser gets the answer
     */
    @Inject
    public ErrorPage(Browser browser) {
        this.browser = browser;
    }

    /** The caller may not do this. */
    public void forbidden() {
        browser.status(403);
    }

    /** The form is too old to be understood. */
    public void expired() {
        browser.status(400);
    }
}
