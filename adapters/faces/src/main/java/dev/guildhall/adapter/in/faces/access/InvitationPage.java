package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.AcceptInvitation.Outcome;
import dev.guildhall.application.access.in.ShowInvitation;
import dev.guildhall.application.access.in.ShowInvitation.Offer;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.Text;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Where an invited person joins the company. */
@FacesPage
public final class InvitationPage {

    private final Browser browser;
    private final AcceptInvitation acceptInvitation;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Optional<Offer>> offer;
    private String name = "";
    private String password = "";

    /**
     * @param showInvitation tells what the link is for
     */
    @Inject
    public InvitationPage(Browser browser, ShowInvitation showInvitation, AcceptInvitation acceptInvitation) {
        this.browser = browser;
        this.acceptInvitation = acceptInvitation;
        this.offer = Lazy.of(() -> showInvitation.show(browser.anonymous(), getToken()));
    }

    /** Joins, signs in and goes to the team. */
    public void accept() {
        Optional<String> displayName = errors.read("name", "Your name", () -> Text.line("", name, Member.MAX_NAME));
        Optional<Password> secret = errors.read("password", "Password", this::newPassword);
        if (errors.any()) {
            return;
        }
        var command = new AcceptInvitation.Command(getToken(), displayName.orElseThrow(), secret.orElseThrow());
        errors.ask(() -> acceptInvitation.accept(browser.anonymous(), command)).ifPresent(this::conclude);
    }

    private Password newPassword() {
        Password typed = new Password(password);
        typed.demandStrength();
        return typed;
    }

    private void conclude(Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted(var _, var _, var credentials) -> {
                browser.signIn(credentials.sessionToken());
                browser.redirect("/app/team?notice=joined");
            }
            case Outcome.Gone _ -> errors.add(FormErrors.FORM, "This invitation was used, withdrawn or has expired.");
            case Outcome.EmailTaken _ ->
                errors.add(FormErrors.FORM, "Somebody signs in with the invited address already. Sign in instead.");
            case Outcome.NoSeatLeft(int limit) ->
                errors.add(
                        FormErrors.FORM,
                        "All " + limit + " seats of the company are taken. Ask whoever invited you to make room.");
            case Outcome.CompanySignInOnly _ ->
                errors.add(
                        FormErrors.FORM,
                        "People of this company sign in at its own server, without a password of Guildhall. Go to"
                                + " Sign in, type the invited address and continue there; the invitation lets you in.");
            case Outcome.Throttled(var wait) ->
                errors.add(
                        FormErrors.FORM, "Too many attempts. Try again in " + Math.max(1, wait.toMinutes()) + " min.");
        }
    }

    /** Whether the link leads somewhere. */
    public boolean isGood() {
        return offer.get().isPresent();
    }

    /** Who invites. */
    public String getCompany() {
        return offer.get().map(Offer::companyName).orElse("");
    }

    /** To what, in words. */
    public String getRole() {
        return offer.get().map(found -> Show.word(found.role())).orElse("");
    }

    /** What the link carries, for the hidden field. */
    public String getToken() {
        return browser.parameter("token").orElse("");
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Name as typed. */
    public String getName() {
        return name;
    }

    /** Name as typed. */
    public void setName(String name) {
        this.name = name;
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
