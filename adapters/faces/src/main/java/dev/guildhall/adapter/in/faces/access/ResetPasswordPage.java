package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.application.access.in.ResetPassword.Outcome.Done;
import dev.guildhall.application.access.in.ResetPassword.Outcome.UselessToken;
import dev.guildhall.domain.access.Password;
import jakarta.inject.Inject;
import java.util.Map;

/** Where the link in the mail leads with which a forgotten password is replaced. */
@FacesPage
public final class ResetPasswordPage {

    private final ResetPassword resetPassword;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String password = "";
    private boolean useless;

    /**
     * @param resetPassword replaces it
     */
    @Inject
    public ResetPasswordPage(ResetPassword resetPassword, Browser browser) {
        this.resetPassword = resetPassword;
        this.browser = browser;
    }

    /** Replaces the password and goes on to signing in with it. */
    public void reset() {
        errors.read(
                        "password",
                        "Password",
                        () -> resetPassword.reset(browser.anonymous(), getToken(), new Password(password)))
                .ifPresent(this::conclude);
    }

    private void conclude(ResetPassword.Outcome outcome) {
        switch (outcome) {
            case Done _ -> {
                browser.signOut();
                browser.redirect("/sign-in?notice=password-reset");
            }
            case UselessToken _ -> useless = true;
        }
    }

    /** Whether the link leads nowhere. */
    public boolean isUseless() {
        return useless || getToken().isEmpty();
    }

    /** What the link carries, for the hidden field. */
    public String getToken() {
        return browser.parameter("token").orElse("");
    }

    /** What is wrong. */
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
}
