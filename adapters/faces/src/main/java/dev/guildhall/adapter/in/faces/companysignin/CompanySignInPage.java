package dev.guildhall.adapter.in.faces.companysignin;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.RemoveSignInServer;
import dev.guildhall.application.companysignin.in.ReportSignInServer;
import dev.guildhall.application.companysignin.in.ReportSignInServer.Outcome.Fit;
import dev.guildhall.application.companysignin.in.ReportSignInServer.Outcome.None;
import dev.guildhall.application.companysignin.in.ReportSignInServer.Outcome.Unfit;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.application.companysignin.in.ShowSignInServer.Shown;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.RoleMapping;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a company's admins say where its people sign in. */
@FacesPage
public final class CompanySignInPage {

    private static final String PATH = "/app/company-sign-in";

    private final Browser browser;
    private final Caller caller;
    private final ChangeSignInServer changeSignInServer;
    private final RemoveSignInServer removeSignInServer;
    private final ReportSignInServer reportSignInServer;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Shown> shown;
    private Optional<ServerForm> typed = Optional.empty();
    private String verdict = "";
    private String fault = "";

    /**
     * @param showSignInServer tells what is set
     */
    @Inject
    public CompanySignInPage(
            Browser browser,
            Caller caller,
            ShowSignInServer showSignInServer,
            ChangeSignInServer changeSignInServer,
            RemoveSignInServer removeSignInServer,
            ReportSignInServer reportSignInServer) {
        this.browser = browser;
        this.caller = caller;
        this.changeSignInServer = changeSignInServer;
        this.removeSignInServer = removeSignInServer;
        this.reportSignInServer = reportSignInServer;
        this.shown = Lazy.of(() -> showSignInServer.show(caller.to(Permission.MEMBER_CHANGE)));
    }

    /** Refuses who may not, before anything is shown; else does what the pressed button says. */
    public void act() {
        caller.to(Permission.MEMBER_CHANGE);
        if (browser.isPostback()) {
            browser.parameter("save").ifPresent(_ -> save(ServerForm.typedIn(browser)));
            browser.parameter("try").ifPresent(_ -> tryIt());
            browser.parameter("remove").ifPresent(_ -> remove());
        }
    }

    private void save(ServerForm form) {
        typed = Optional.of(form);
        errors.ask(() -> {
                    RoleMapping roles = new RoleMapping(
                            form.roleClaim(), values(form.admins()), values(form.members()), values(form.viewers()));
                    return changeSignInServer.change(
                            caller.to(Permission.MEMBER_CHANGE),
                            new ChangeSignInServer.Command(
                                    form.issuer(),
                                    form.client(),
                                    browser.parameter("secret"),
                                    roles,
                                    form.joining(),
                                    form.passwords(),
                                    form.offline(),
                                    new FactorThere(form.factor(), form.factorValue())));
                })
                .ifPresent(this::conclude);
    }

    private void conclude(ChangeSignInServer.Outcome outcome) {
        switch (outcome) {
            case ChangeSignInServer.Outcome.Changed _ -> browser.redirect(PATH + "?notice=server-saved");
            case ChangeSignInServer.Outcome.SecretMissing _ ->
                errors.add("secret", "The secret that your server shows for this client is needed.");
        }
    }

    private static Set<String> values(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void tryIt() {
        switch (reportSignInServer.report(caller.to(Permission.MEMBER_CHANGE))) {
            case Fit(String page) -> verdict = "It works. People will sign in at " + page + ".";
            case Unfit(String advice) -> fault = advice;
            case None _ -> fault = "Nothing is set yet.";
        }
    }

    private void remove() {
        // A server that is gone already is what was wanted.
        boolean _ = removeSignInServer.remove(caller.to(Permission.MEMBER_CHANGE));
        browser.redirect(PATH + "?notice=server-removed");
    }

    /** What the form shows: as typed, else as it is set. */
    public ServerForm getForm() {
        return typed.or(() -> shown.get().setting().map(ServerForm::of)).orElseGet(ServerForm::empty);
    }

    /** The lines of the form. */
    public List<ServerField> getFields() {
        return ServerField.of(getForm());
    }

    /** Whether there is a server. */
    public boolean isSet() {
        return shown.get().setting().isPresent();
    }

    /** What has to be entered at the server. */
    public String getReturnAddress() {
        return shown.get().returnAddress();
    }

    /** What a try has shown; empty when it failed or there was none. */
    public String getVerdict() {
        return verdict;
    }

    /** Why a try failed. */
    public String getFault() {
        return fault;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
