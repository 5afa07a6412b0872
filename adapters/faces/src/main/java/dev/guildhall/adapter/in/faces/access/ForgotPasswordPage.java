package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.RequestPasswordReset.Outcome.Mailed;
import dev.guildhall.application.access.in.RequestPasswordReset.Outcome.Throttled;
import dev.guildhall.domain.shared.EmailAddress;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Where somebody goes who has forgotten the password. */
@FacesPage
public final class ForgotPasswordPage {

    private final RequestPasswordReset requestPasswordReset;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String email = "";

    /**
     * @param requestPasswordReset mails the link
     */
    @Inject
    public ForgotPasswordPage(RequestPasswordReset requestPasswordReset, Browser browser) {
        this.requestPasswordReset = requestPasswordReset;
        this.browser = browser;
    }

    /** Asks for the link. */
    public void request() {
        errors.read("email", "E-mail", () -> new EmailAddress(email)).ifPresent(this::request);
    }

    private void request(EmailAddress address) {
        switch (requestPasswordReset.request(browser.anonymous(), address)) {
            case Mailed _ -> browser.redirect("/check-mail?for=password");
            case Throttled(Duration wait) ->
                errors.add(FormErrors.FORM, "Too many attempts. Try again in " + Show.wait(wait) + ".");
        }
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Address as typed. */
    public String getEmail() {
        return email;
    }

    /** Address as typed. */
    public void setEmail(String email) {
        this.email = email;
    }
}
