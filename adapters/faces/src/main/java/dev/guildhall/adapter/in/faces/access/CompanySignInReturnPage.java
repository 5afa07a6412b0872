package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Command;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.Refused;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Reason;
import jakarta.inject.Inject;

/**
 * Where a company's own sign-in sends the browser back to. From here the page itself goes on, and no redirect: for the
 * browser a redirect would still come from the other server, and it would not show our session cookie.
 */
@FacesPage
public final class CompanySignInReturnPage {

    private final ConfirmCompanySignIn confirmCompanySignIn;
    private final Browser browser;
    private String next = "";
    private String problem = "";

    /**
     * @param confirmCompanySignIn checks what the browser brings
     */
    @Inject
    public CompanySignInReturnPage(ConfirmCompanySignIn confirmCompanySignIn, Browser browser) {
        this.confirmCompanySignIn = confirmCompanySignIn;
        this.browser = browser;
    }

    /** Signs in, or says why not. */
    public void enter() {
        Command command = new Command(
                browser.parameter(CompanySignInReturn.COMPANY),
                browser.broughtBack(),
                browser.parameter("state"),
                browser.parameter("code"),
                browser.parameter("iss"),
                browser.parameter("error"));
        switch (confirmCompanySignIn.confirm(browser.anonymous(), command)) {
            case SignedIn(var _, var token, var wanted) -> {
                browser.signIn(token);
                next = wanted;
            }
            case Refused(var reason) -> problem = words(reason);
        }
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case LOST -> "That took too long, or began in another browser. Begin again.";
            case DENIED -> "Your company's sign-in server has not let you in.";
            case UNREACHABLE -> "Your company's sign-in server does not answer. Try again in a minute.";
            case UNFIT ->
                "Your company's sign-in server said something that we cannot believe. Your admin can try the settings.";
            case NO_ROLE ->
                "You are signed in at your company, but nobody has given you a part here. Ask your admin for a role.";
            case FOREIGN_ADDRESS -> "Your e-mail address is of a domain that does not belong to this company here.";
            case ADDRESS_TAKEN -> "Your e-mail address already signs in to another company here.";
            case NO_MEMBER -> "You are no member here yet. Ask your admin for an invitation.";
            case NOT_VERIFIED ->
                "Your company's sign-in server does not say that it has verified your e-mail address. Tell your admin.";
            case BOUND_TO_ANOTHER ->
                "Somebody else of your company signs in here with your e-mail address. Tell your admin.";
            case NO_SEAT -> "All seats of your company are taken. Ask your admin to make room.";
            case NO_SECOND_FACTOR ->
                "Your company demands a second factor here, and nothing says that you used one at its sign-in. Tell your admin.";
            case PASSWORD_ONLY -> "Owners and operators sign in with their passwords only.";
        };
    }

    /** Where to go on to; empty when the browser was not let in. */
    public String getNext() {
        return next;
    }

    /** Why the browser was not let in. */
    public String getProblem() {
        return problem;
    }
}
