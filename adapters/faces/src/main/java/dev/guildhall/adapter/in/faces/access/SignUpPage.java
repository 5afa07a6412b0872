package dev.guildhall.adapter.in.faces.access;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.SignUp.Outcome.ConfirmationSent;
import dev.guildhall.application.access.in.SignUp.Outcome.EmailTaken;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.access.in.SignUp.Outcome.Throttled;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.Text;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sign-up form. */
@FacesPage
public final class SignUpPage {

    private static final List<String> SIZES = List.of("1-10", "11-50", "51-200", "201-1000", "1000+");

    private final SignUp signUp;
    private final Browser browser;
    private final FormErrors errors = new FormErrors();

    private String company = "";
    private String name = "";
    private String email = "";
    private String password = "";
    private String industry = "";
    private String size = "";

    /**
     * @param signUp founds the company
     */
    @Inject
    public SignUpPage(SignUp signUp, Browser browser) {
        this.signUp = signUp;
        this.browser = browser;
    }

    /** Founds the company, signs in and goes to the marketplace, where a new company begins. */
    public void signUp() {
        Optional<String> companyName = errors.read("company", "Company name", () -> Text.line("", company, 120));
        Optional<String> displayName = errors.read("name", "Your name", () -> Text.line("", name, 80));
        Optional<EmailAddress> address = errors.read("email", "E-mail", () -> new EmailAddress(email));
        Optional<Password> secret = errors.read("password", "Password", this::newPassword);
        Optional<String> field = Optional.of(industry)
                .filter(text -> !text.isBlank())
                .flatMap(text -> errors.read("industry", "Industry", () -> Text.line("", text, 80)));
        if (errors.any()) {
            return;
        }
        SignUp.Command command = new SignUp.Command(
                address.orElseThrow(),
                secret.orElseThrow(),
                displayName.orElseThrow(),
                companyName.orElseThrow(),
                field,
                Optional.of(size).filter(SIZES::contains));
        errors.ask(() -> signUp.signUp(browser.anonymous(), command)).ifPresent(this::conclude);
    }

    private Password newPassword() {
        Password typed = new Password(password);
        typed.demandStrength();
        return typed;
    }

    private void conclude(SignUp.Outcome outcome) {
        switch (outcome) {
            case SignedUp(var _, var _, var credentials) -> {
                browser.signIn(credentials.sessionToken());
                browser.redirect("/app/marketplace?welcome=1");
            }
            case ConfirmationSent _ -> browser.redirect("/check-mail?for=sign-up");
            case Throttled(Duration wait) ->
                errors.add(FormErrors.FORM, "Too many attempts. Try again in " + Show.wait(wait) + ".");
            case EmailTaken _ -> errors.add("email", "Somebody signs in with this e-mail already. Sign in instead?");
        }
    }

    /** Sizes to choose from. */
    public List<String> getSizes() {
        return SIZES;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Company as typed. */
    public String getCompany() {
        return company;
    }

    /** Company as typed. */
    public void setCompany(String company) {
        this.company = company;
    }

    /** Name as typed. */
    public String getName() {
        return name;
    }

    /** Name as typed. */
    public void setName(String name) {
        this.name = name;
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

    /** Industry as typed. */
    public String getIndustry() {
        return industry;
    }

    /** Industry as typed. */
    public void setIndustry(String industry) {
        this.industry = industry;
    }

    /** Size chosen; empty for no answer. */
    public String getSize() {
        return size;
    }

    /** Size chosen; empty for no answer. */
    public void setSize(String size) {
        this.size = size;
    }
}
