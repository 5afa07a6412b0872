package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.LogIn.Outcome.SecondFactorNeeded;
import dev.guildhall.application.access.in.LogIn.Outcome.Throttled;
import dev.guildhall.application.access.in.LogIn.Outcome.WrongCredentials;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** The sign-in form. */
@FacesPage
public final class SignInPage {

    private static final String WRONG = "E-mail or password is wrong.";

    private final LogIn logIn;
    private final SecondStepPage secondStep;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String email = "";
    private String password = "";

    /**
     * @param logIn checks the password
     * @param secondStep follows for members who are asked for a code
     */
    @Inject
    public SignInPage(LogIn logIn, SecondStepPage secondStep, Browser browser) {
        this.logIn = logIn;
        this.secondStep = secondStep;
        this.browser = browser;
    }

    /** Signs in and goes on to where the reader wanted to be. */
    public void signIn() {
        try {
            conclude(logIn.logIn(
                    browser.anonymous(), new LogIn.Command(new EmailAddress(email), new Password(password))));
        } catch (InvalidValue wrong) {
            // An address or a password that cannot exist is answered like one that does not.
            errors.add(FormErrors.FORM, WRONG);
        }
    }

    private void conclude(LogIn.Outcome outcome) {
        switch (outcome) {
            case LoggedIn(var _, var member, var credentials) -> {
                browser.signIn(credentials.sessionToken());
                browser.redirect(NextPath.of(browser, member.role()));
            }
            case SecondFactorNeeded(String ticket, Duration _) -> secondStep.ask(ticket);
            case WrongCredentials _ -> errors.add(FormErrors.FORM, WRONG);
            case Throttled(Duration wait) ->
                errors.add(FormErrors.FORM, "Too many attempts. Try again in " + Show.wait(wait) + ".");
        }
    }

    /** Where the form is to lead, for the hidden field. */
    public String getNext() {
        return NextPath.of(browser);
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

    /** Never sent back; the field is write-only. */
    public String getPassword() {
        return "";
    }

    /** Password as typed. */
    public void setPassword(String password) {
        this.password = password;
    }
}
