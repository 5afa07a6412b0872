package dev.guildhall.adapter.in.faces.account;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.ConfirmSecondFactor.Outcome.NotBegun;
import dev.guildhall.application.access.in.ConfirmSecondFactor.Outcome.SwitchedOn;
import dev.guildhall.application.access.in.ConfirmSecondFactor.Outcome.WrongCode;
import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.access.in.Enrolment;
import dev.guildhall.application.access.in.ShowSecondFactor;
import dev.guildhall.application.access.in.ShowSecondFactor.State;
import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes of a device, asked for after the password: setting them up and switching them off. */
@FacesPage
public final class SecondFactorPage {

    private static final String PATH = "/app/second-factor";

    private final Caller caller;
    private final StartSecondFactor startSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final EndSecondFactor endSecondFactor;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();
    private final Lazy<State> state;

    private String password = "";
    private String code = "";
    private List<String> recoveryCodes = List.of();

    /**
     * @param showSecondFactor tells how far it is
     */
    @Inject
    public SecondFactorPage(
            Caller caller,
            ShowSecondFactor showSecondFactor,
            StartSecondFactor startSecondFactor,
            ConfirmSecondFactor confirmSecondFactor,
            EndSecondFactor endSecondFactor,
            Browser browser) {
        this.caller = caller;
        this.startSecondFactor = startSecondFactor;
        this.confirmSecondFactor = confirmSecondFactor;
        this.endSecondFactor = endSecondFactor;
        this.browser = browser;
        this.state = Lazy.of(() -> showSecondFactor.show(caller.to(Permission.SIGN_IN_READ)));
    }

    /** Begins to set it up. */
    public void start() {
        typedPassword("startPassword").ifPresent(typed -> {
            switch (startSecondFactor.start(caller.to(Permission.SELF_CHANGE), typed)) {
                case StartSecondFactor.Outcome.Started _, StartSecondFactor.Outcome.AlreadyOn _ ->
                    browser.redirect(PATH);
                case StartSecondFactor.Outcome.WrongPassword _ ->
                    errors.add("startPassword", "This is not your password.");
                case StartSecondFactor.Outcome.Throttled(Duration wait) -> errors.add("startPassword", tooMany(wait));
            }
        });
    }

    /** Switches it on. */
    public void confirm() {
        if (!codeIsTyped("firstCode")) {
            return;
        }
        switch (confirmSecondFactor.confirm(caller.to(Permission.SELF_CHANGE), code)) {
            case SwitchedOn(List<String> codes) -> recoveryCodes = codes;
            case WrongCode _ -> errors.add("firstCode", "This code is wrong. Take the one that is shown now.");
            case NotBegun _ -> browser.redirect(PATH + "?notice=factor-late");
            case ConfirmSecondFactor.Outcome.Throttled(Duration wait) -> errors.add("firstCode", tooMany(wait));
        }
    }

    /** Switches it off. */
    public void end() {
        Optional<Password> typed = typedPassword("password");
        if (!codeIsTyped("code") || typed.isEmpty()) {
            return;
        }
        switch (endSecondFactor.end(caller.to(Permission.SELF_CHANGE), typed.get(), code)) {
            case EndSecondFactor.Outcome.SwitchedOff _, EndSecondFactor.Outcome.NotOn _ ->
                browser.redirect("/app/account?notice=factor-off");
            case EndSecondFactor.Outcome.Wrong _ -> errors.add(FormErrors.FORM, "Password or code is wrong.");
            case EndSecondFactor.Outcome.Throttled(Duration wait) -> errors.add(FormErrors.FORM, tooMany(wait));
        }
    }

    private Optional<Password> typedPassword(String field) {
        return errors.read(field, "Password", () -> new Password(password));
    }

    private boolean codeIsTyped(String field) {
        boolean typed = !code.isBlank() && code.length() <= ConfirmLogIn.MAX_CODE;
        if (!typed) {
            errors.add(field, "Type the six digits that your device shows.");
        }
        return typed;
    }

    private static String tooMany(Duration wait) {
        return "Too many attempts. Try again in " + Show.wait(wait) + ".";
    }

    /** Whether nothing is set up. */
    public boolean isOff() {
        return state.get() instanceof State.Off;
    }

    /** Whether the first code is awaited. */
    public boolean isBeginning() {
        return state.get() instanceof State.Beginning && recoveryCodes.isEmpty();
    }

    /** Whether codes are asked for, and nothing else is to be shown. */
    public boolean isOn() {
        return state.get() instanceof State.On;
    }

    /** What to type into the program, in groups of four. */
    public String getSecret() {
        return enrolment()
                .map(enrolment -> enrolment.secret().replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("");
    }

    /** What to scan. */
    public QrPicture getPicture() {
        return QrPicture.of(enrolment().map(Enrolment::uri).orElse(""));
    }

    private Optional<Enrolment> enrolment() {
        return state.get() instanceof State.Beginning(Enrolment enrolment) ? Optional.of(enrolment) : Optional.empty();
    }

    /** How many recovery codes are left, in words. */
    public String getLeft() {
        return state.get() instanceof State.On(var _, int left) ? Show.count(left, "recovery code") : "";
    }

    /** Codes to write down, once. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
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

    /** Never sent back. */
    public String getCode() {
        return "";
    }

    /** Code as typed. */
    public void setCode(String code) {
        this.code = code;
    }
}
