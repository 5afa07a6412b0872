package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn;
import dev.guildhall.application.companysignin.in.ShowCompanySignIn.Offer;
import dev.guildhall.application.companysignin.in.StartCompanySignIn;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.NotOffered;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.OutOfOrder;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Started;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Throttled;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The way to a company's own sign-in. Nobody is sent there by a link, which anybody could lay out: the reader is told which
 * company it is, and who is signed in with this browser until then, and presses a button.
 */
@FacesPage
public final class ToCompanySignInPage {

    private static final String UNKNOWN = "No company with this domain has its own sign-in here.";

    private final StartCompanySignIn startCompanySignIn;
    private final Browser browser;
    private final Lazy<Optional<Offer>> offer;
    private final Lazy<Optional<ShowMe.Me>> signedIn;
    private String problem = "";
    private String address = "";

    /**
     * @param startCompanySignIn knows the way
     * @param showCompanySignIn tells whose it is
     * @param showMe tells who is signed in with this browser
     */
    @Inject
    public ToCompanySignInPage(
            StartCompanySignIn startCompanySignIn,
            ShowCompanySignIn showCompanySignIn,
            ShowMe showMe,
            Caller caller,
            Browser browser) {
        this.startCompanySignIn = startCompanySignIn;
        this.browser = browser;
        this.offer = Lazy.of(() -> domain().flatMap(domain -> showCompanySignIn.show(browser.anonymous(), domain)));
        this.signedIn = Lazy.of(() -> caller.ifMay(Permission.SELF_READ).map(showMe::show));
    }

    private Optional<MailDomain> domain() {
        try {
            return browser.parameter("domain").map(MailDomain::new);
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    /** Goes there; asks first when somebody is signed in who would not be any more, and was not shown to the reader. */
    public void go() {
        if (signedIn.get().isPresent() && browser.parameter("replace").isEmpty()) {
            return;
        }
        offer.get().ifPresent(found -> go(found.domain()));
    }

    private void go(MailDomain domain) {
        var command = new StartCompanySignIn.Command(domain, NextPath.of(browser));
        switch (startCompanySignIn.start(browser.anonymous(), command)) {
            case Started(var server, var token, var life) -> {
                browser.sendAway(token, life);
                address = server;
            }
            case NotOffered _ -> problem = UNKNOWN;
            case OutOfOrder _ ->
                problem = "Your company's sign-in server does not answer as it should. Try again, or tell your admin.";
            case Throttled(var wait) -> problem = "Too many attempts. Try again in " + Show.wait(wait) + ".";
        }
    }

    /** Whose way it is. */
    public String getCompany() {
        return offer.get().map(Offer::companyName).orElse("");
    }

    /** By which mail domain it was found. */
    public String getDomain() {
        return offer.get().map(found -> found.domain().value()).orElse("");
    }

    /** Where to go on to afterwards. */
    public String getNext() {
        return NextPath.of(browser);
    }

    /** Who is signed in with this browser, and would not be any more; empty when nobody is. */
    public String getSignedIn() {
        return signedIn.get()
                .map(me -> me.member().displayName() + " of " + me.tenant().companyName())
                .orElse("");
    }

    /**
     * The server's page, once the reader has decided to go there. The page goes on by itself: a redirect in answer to a form
     * would have to stay with us, as we tell browsers.
     */
    public String getAddress() {
        return address;
    }

    /** Why the way is closed; empty when it is open. */
    public String getProblem() {
        return problem.isEmpty() && offer.get().isEmpty() ? UNKNOWN : problem;
    }
}
