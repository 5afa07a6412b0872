package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.LogIn.Outcome.SecondFactorNeeded;
import dev.guildhall.application.access.in.LogIn.Outcome.Throttled;
import dev.guildhall.application.access.in.LogIn.Outcome.WrongCredentials;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn.Offer;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The sign-in form. */
@FacesPage
public final class SignInPage {

    private static final String WRONG = "E-mail or password is wrong.";

    private final LogIn logIn;
    private final SecondStepPage secondStep;
    private final ShowCompanySignIn showCompanySignIn;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String email = "";
    private String password = "";
    private Optional<Offer> offer = Optional.empty();

    /**
     * @param logIn checks the password
     * @param secondStep follows for members who are asked for a code
     * @param showCompanySignIn tells whose people sign in elsewhere
     */
    @Inject
    public SignInPage(LogIn logIn, SecondStepPage secondStep, ShowCompanySignIn showCompanySignIn, Browser browser) {
        this.logIn = logIn;
        this.secondStep = secondStep;
        this.showCompanySignIn = showCompanySignIn;
        this.browser = browser;
    }

    /** Looks for the way in of the reader's company. Says the same to everybody with an address of one domain. */
    public void findCompany() {
        lookForCompany();
        if (offer.isEmpty() && !errors.any()) {
            errors.add(
                    FormErrors.FORM,
                    "No company of this address has its own sign-in here. Type your password, or ask your admin.");
        }
    }

    private void lookForCompany() {
        offer = errors.read("email", "E-mail", () -> new EmailAddress(email))
                .flatMap(MailDomain::of)
                .flatMap(domain -> showCompanySignIn.show(browser.anonymous(), domain));
    }

    /** Signs in and goes on to where the reader wanted to be; without a password, looks for the reader's company first. */
    public void signIn() {
        if (password.isEmpty()) {
            lookForCompany();
            if (offer.isEmpty() && !errors.any()) {
                errors.add("password", "Type your password.");
            }
            return;
        }
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
            case WrongCredentials _ -> {
                lookForCompany();
                errors.add(FormErrors.FORM, WRONG);
            }
            case Throttled(Duration wait) ->
                errors.add(FormErrors.FORM, "Too many attempts. Try again in " + Show.wait(wait) + ".");
        }
    }

    /** Whose people sign in elsewhere; empty when nothing is known of such a company. */
    public String getCompany() {
        return offer.map(Offer::companyName).orElse("");
    }

    /** The complete address of the way to the company's own sign-in. */
    public String getCompanyLink() {
        return offer.map(found -> UrlQuery.none()
                        .with("domain", found.domain().value())
                        .with("next", NextPath.of(browser))
                        .on(found.start()))
                .orElse("");
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
