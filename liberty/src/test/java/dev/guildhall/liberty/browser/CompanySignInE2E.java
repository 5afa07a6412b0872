package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Looks;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Keycloak;
import dev.guildhall.liberty.testing.SharedInstallation;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People sign in at their company's own server, a real Keycloak, and are out here when they are out there. */
class CompanySignInE2E {

    @RegisterExtension
    final Visitor ana = new Visitor();

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void fill(Visitor visitor, String label, String text) {
        visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    @Test
    void companySignIn_shouldLetInWhomTheServerVouchesForAndNobodyElseAndNoLonger() {
        Keycloak keycloak = Keycloak.get();
        ana.signUp("Fjord Works");
        claimDomain();
        confirmDomain();
        setUp();

        try (Visitor bea = Visitor.open();
                Visitor carl = Visitor.open();
                Visitor eli = Visitor.open()) {
            signIn(carl, "carl");
            assertThat(carl.page().getByRole(AriaRole.ALERT)).containsText("Ask your admin for a role");
            Looks.at(carl, "company-sign-in-refused");

            signIn(bea, "bea");
            assertThat(bea.page()).hasURL(Pattern.compile("/app/team$"));
            assertThat(bea.page().locator(".account-member")).hasText("Bea Lind, Member");
            callWithATokenOfTheServer(keycloak, "bea");

            keycloak.promote("bea", "guildhall-admins");
            awaitText(bea, "Bea Lind, Admin");

            signIn(eli, "eli");
            assertThat(eli.page().locator(".account-member")).hasText("Eli Vik, Member");
            signOutThereToo(eli);
            signIn(eli, "eli");
            assertThat(eli.page().locator(".account-member")).hasText("Eli Vik, Member");
            shouldBeOut(bea, "bea", keycloak, keycloak::disable);
            shouldBeOut(eli, "eli", keycloak, keycloak::delete);
        }
    }

    /** Browser and program alike, within the life of the server's token and without being told. */
    private static void shouldBeOut(Visitor visitor, String user, Keycloak keycloak, Consumer<String> remove) {
        Client program = new Client(SharedInstallation.get().url(), keycloak.accessToken(user));
        assertThat(program.get("auth/me").status()).isEqualTo(200);

        remove.accept(user);

        visitor.page().waitForCondition(() -> {
            visitor.go(Keycloak.publicUrl() + "app/team");
            return visitor.page().url().contains("/sign-in");
        });
        visitor.page().waitForCondition(() -> program.get("auth/me").status() == 401);
    }

    @Test
    void bearer_whenNotForUsOrOfNobodyHere_shouldBeRefused() {
        Keycloak keycloak = Keycloak.get();

        assertThat(new Client(SharedInstallation.get().url(), keycloak.accessToken("dora"))
                        .get("auth/me")
                        .status())
                .isEqualTo(401);
    }

    private void claimDomain() {
        ana.go("app/members");
        ana.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set up company sign-in"))
                .click();
        fill(ana, "Domain", Keycloak.DOMAIN);
        press(ana, "Add the domain");
        assertThat(ana.page().locator(".schedule-what")).containsText("Waits to be confirmed");
    }

    private void setUp() {
        fill(ana, "Issuer", Keycloak.ISSUER + "/wrong");
        fill(ana, "Client ID", Keycloak.CLIENT);
        fill(ana, "Values that make an admin", "guildhall-admins");
        fill(ana, "Values that make a member", "guildhall-members, others");
        press(ana, "Save");
        assertThat(ana.page().locator("#secret-error")).containsText("secret");
        fill(ana, "Client secret", Keycloak.SECRET);
        press(ana, "Save");
        press(ana, "Try it");
        assertThat(ana.page().getByRole(AriaRole.ALERT)).containsText("status 404");
        fill(ana, "Issuer", Keycloak.ISSUER);
        fill(ana, "Client secret", Keycloak.SECRET);
        press(ana, "Save");
        press(ana, "Try it");
        assertThat(ana.page().getByRole(AriaRole.STATUS).first()).containsText("It works");
        Looks.at(ana, "company-sign-in-settings");
        ana.page().getByLabel("What your server says about it").scrollIntoViewIfNeeded();
        Looks.at(ana, "company-sign-in-second-factor");
    }

    private static void confirmDomain() {
        try (Visitor olu = Visitor.open()) {
            olu.go("sign-in");
            fill(olu, "E-mail", "bea@fjord.example");
            press(olu, "Continue with your company");
            assertThat(olu.page().getByRole(AriaRole.ALERT)).containsText("No company of this address");

            String[] operator = SharedInstallation.get().operatorSignIn();
            fill(olu, "E-mail", operator[0]);
            fill(olu, "Password", operator[1]);
            press(olu, "Sign in");
            olu.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mail domains"))
                    .click();
            Looks.at(olu, "mail-domains");
            press(olu, "Confirm fjord.example for Fjord Works");
            assertThat(olu.page().locator(".request .badge")).hasText("Confirmed");
        }
    }

    private static void signIn(Visitor visitor, String user) {
        visitor.go("sign-in");
        fill(visitor, "E-mail", user + "@fjord.example");
        visitor.page().getByLabel("E-mail").press("Enter");
        assertThat(visitor.page().locator("#companySignIn")).hasText("Continue with the sign-in of Fjord Works");
        Looks.at(visitor, "company-sign-in-offer");
        visitor.page().locator("#companySignIn").click();
        Looks.at(visitor, "to-company-sign-in");
        press(visitor, "Go to the sign-in of Fjord Works");
        visitor.page().locator("#username").fill(user);
        visitor.page().locator("#password").fill(Keycloak.PASSWORD);
        visitor.page().locator("#kc-login").click();
    }

    /** Behind this the server asks for the password again. */
    private static void signOutThereToo(Visitor visitor) {
        visitor.page().locator(".account summary").click();
        press(visitor, "Sign out");
        assertThat(visitor.page().getByRole(AriaRole.STATUS)).containsText("You are signed out");
        Looks.at(visitor, "company-signed-out");
        visitor.page().locator("#companySignOut").click();
        assertThat(visitor.page()).hasURL(Pattern.compile("/realms/staff/protocol/openid-connect/logout"));
        visitor.page().locator("#kc-logout").click();
        assertThat(visitor.page().locator("body")).containsText("You are logged out");
    }

    private static void awaitText(Visitor visitor, String account) {
        visitor.page().waitForCondition(() -> {
            visitor.go(Keycloak.publicUrl() + "app/team");
            return visitor.page().locator(".account-member").innerText().equals(account);
        });
    }

    private static void callWithATokenOfTheServer(Keycloak keycloak, String user) {
        Client program = new Client(SharedInstallation.get().url(), keycloak.accessToken(user));
        assertThat(program.get("auth/me").json().getJsonObject("member").getString("role"))
                .isEqualTo("MEMBER");
        assertThat(program.get("audit").status()).isEqualTo(403);
    }
}
