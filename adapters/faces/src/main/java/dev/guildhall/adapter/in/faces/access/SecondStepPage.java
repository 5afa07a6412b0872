package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.ConfirmLogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.ConfirmLogIn.Outcome.Throttled;
import dev.guildhall.application.access.in.ConfirmLogIn.Outcome.UselessTicket;
import dev.guildhall.application.access.in.ConfirmLogIn.Outcome.WrongCode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** The form that asks for a code after the right password. The ticket between both travels in the forms only. */
@FacesPage
public final class SecondStepPage {

    private final ConfirmLogIn confirmLogIn;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String ticket;
    private String code = "";

    /**
     * @param confirmLogIn checks the code
     */
    @Inject
    public SecondStepPage(ConfirmLogIn confirmLogIn, Browser browser) {
        this.confirmLogIn = confirmLogIn;
        this.browser = browser;
        // Never from the address: a link must not be able to bring its reader into the middle of somebody's log-in.
        this.ticket = browser.isPostback() ? browser.parameter("ticket").orElse("") : "";
    }

    /** Goes on to this step. */
    void ask(String issued) {
        ticket = issued;
    }

    /** Signs in and goes on to where the reader wanted to be. */
    public void confirm() {
        if (code.isBlank() || code.length() > ConfirmLogIn.MAX_CODE) {
            errors.add("code", "Type the six digits that your device shows.");
            return;
        }
        switch (confirmLogIn.confirm(browser.anonymous(), new ConfirmLogIn.Command(ticket, code))) {
            case LoggedIn(var _, var member, var credentials) -> {
                browser.signIn(credentials.sessionToken());
                browser.redirect(NextPath.of(browser, member.role()));
            }
            case WrongCode _ -> errors.add("code", "This code is wrong or was used before. Take the one shown now.");
            case UselessTicket _ -> {
                ticket = "";
                errors.add(FormErrors.FORM, "That took too long. Sign in again.");
            }
            case Throttled(Duration wait) ->
                errors.add("code", "Too many attempts. Try again in " + Show.wait(wait) + ".");
        }
    }

    /** Whether a code is asked for; else e-mail and password are. */
    public boolean isAsked() {
        return !ticket.isEmpty();
    }

    /** For the hidden field. */
    public String getTicket() {
        return ticket;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Never sent back. */
    public String getCode() {
        return "";
    }

    /** Code as typed. */
    public void setCode(String code) {
        this.code = code;
    }
}
