package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.in.ConfirmSignUp.Outcome.EmailTaken;
import dev.guildhall.application.access.in.ConfirmSignUp.Outcome.SignedUp;
import dev.guildhall.application.access.in.ConfirmSignUp.Outcome.UselessToken;
import dev.guildhall.domain.access.Password;
import jakarta.inject.Inject;
import java.util.Map;

/** Where the link in the mail of a sign-up leads. Opening it does nothing yet: programs open links in mails, too. */
@FacesPage
public final class ConfirmPage {

    private final ConfirmSignUp confirmSignUp;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();
    private String password = "";
    private String problem = "";

    /**
     * @param confirmSignUp founds the company
     */
    @Inject
    public ConfirmPage(ConfirmSignUp confirmSignUp, Browser browser) {
        this.confirmSignUp = confirmSignUp;
        this.browser = browser;
    }

    /** Founds the company, signs in and goes to the marketplace. */
    public void confirm() {
        errors.read(
                        "password",
                        "Password",
                        () -> confirmSignUp.confirm(browser.anonymous(), getToken(), new Password(password)))
                .ifPresent(this::conclude);
    }

    private void conclude(ConfirmSignUp.Outcome outcome) {
        switch (outcome) {
            case SignedUp(var _, var _, var credentials) -> {
                browser.signIn(credentials.sessionToken());
                browser.redirect("/app/marketplace?welcome=1");
            }
            case UselessToken _ -> problem = "This link has expired or was used before.";
            case EmailTaken _ -> problem = "Somebody signs in with this e-mail already.";
        }
    }

    /** What the link carries, for the hidden field. */
    public String getToken() {
        return browser.parameter("token").orElse("");
    }

    /** What is wrong in the form. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Never sent back; the field is write-only. */
    public String getPassword() {
        return "";
    }

    /** Password as typed. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** What is wrong with the link; empty when nothing is. */
    public String getProblem() {
        return getToken().isEmpty() ? "The link is not complete. Copy all of it from the mail." : problem;
    }
}
