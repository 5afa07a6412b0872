package dev.guildhall.adapter.in.faces.account;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.access.in.ChangePassword.Outcome.Changed;
import dev.guildhall.application.access.in.ChangePassword.Outcome.Throttled;
import dev.guildhall.application.access.in.ChangePassword.Outcome.WrongPassword;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The form with which a member changes its password. */
@FacesPage
public final class PasswordPage {

    private final Caller caller;
    private final ChangePassword changePassword;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String current = "";
    private String next = "";

    /**
     * @param changePassword changes it
     */
    @Inject
    public PasswordPage(Caller caller, ChangePassword changePassword, Browser browser) {
        this.caller = caller;
        this.changePassword = changePassword;
        this.browser = browser;
    }

    /** Changes the password. */
    public void change() {
        Optional<Password> known = errors.read("current", "Current password", () -> new Password(current));
        Optional<Password> wanted = errors.read("next", "New password", () -> new Password(next));
        if (errors.any()) {
            return;
        }
        errors.read(
                        "next",
                        "New password",
                        () -> changePassword.change(
                                caller.to(Permission.SELF_CHANGE), known.orElseThrow(), wanted.orElseThrow()))
                .ifPresent(this::conclude);
    }

    private void conclude(ChangePassword.Outcome outcome) {
        switch (outcome) {
            case Changed _ -> browser.redirect("/app/account?notice=password-changed");
            case WrongPassword _ -> errors.add("current", "This is not your current password.");
            case Throttled(Duration wait) ->
                errors.add("current", "Too many attempts. Try again in " + Show.wait(wait) + ".");
        }
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Never sent back; the field is write-only. */
    public String getCurrent() {
        return "";
    }

    /** Current password as typed. */
    public void setCurrent(String current) {
        this.current = current;
    }

    /** Never sent back; the field is write-only. */
    public String getNext() {
        return "";
    }

    /** New password as typed. */
    public void setNext(String next) {
        this.next = next;
    }
}
