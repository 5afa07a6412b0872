package dev.guildhall.liberty.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody at a browser of its own, for one test. Whatever the browser complains about in the meantime fails the test; of
 * a test that fails, a picture remains.
 */
public final class Visitor implements BeforeEachCallback, AfterEachCallback, AutoCloseable {

    /** Generous: the machine may be busy. */
    private static final double PATIENCE_MS = 60_000;

    private static final Path FAILURES = Path.of("target", "screenshots", "failures");

    private final Complaints complaints = new Complaints();
    private BrowserContext context;
    private Page page;

    /** Not at a browser before the test begins. */
    @SuppressWarnings("NullAway.Init")
    public Visitor() {}

    /** Opens a browser outside of a test's life. */
    public static Visitor open() {
        Visitor visitor = new Visitor();
        visitor.begin();
        return visitor;
    }

    private void begin() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(SharedInstallation.get().url().toString())
                        .setViewportSize(1280, 800)
                        .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MS);
        complaints.watch(context);
        page = context.newPage();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        begin();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (context == null) {
            return; // There is no browser, which has been said.
        }
        try {
            if (test.getExecutionException().isPresent()) {
                String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
                photograph(FAILURES.resolve(name.replaceAll("[^\\w.-]+", "_") + ".png"));
            }
            assertNoComplaints();
        } finally {
            close();
        }
    }

    /** Fails when the browser found something wrong. */
    public void assertNoComplaints() {
        assertThat(complaints.unexpected(page)).as("complaints of the browser").isEmpty();
    }

    /** What the browser may complain about in this test. */
    public Visitor expecting(String pattern) {
        complaints.expect(Pattern.compile(pattern));
        return this;
    }

    /** The page this visitor looks at. */
    public Page page() {
        return page;
    }

    /** Goes to an address, by default of the installation. */
    public Page go(String path) {
        page.navigate(path);
        return page;
    }

    /** Signs in without the form. */
    public Visitor as(Company company) {
        context.addCookies(company.cookies());
        return this;
    }

    /** Signs up with the form; the visitor is then where new companies begin. */
    public Company signUp(String company) {
        String email = "ana-" + UUID.randomUUID() + "@example.com";
        go("sign-up");
        page.getByLabel("Company name").fill(company);
        page.getByLabel("Your name").fill("Ana Duarte");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(Company.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign up"))
                .click();
        page.waitForURL("**/app/**");
        return new Company(email, context.cookies());
    }

    /** Hires without the form; the employee's id. */
    public String hire(String listing, String name, String manager) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("listing", listing).add("personaName", name);
        if (!manager.isEmpty()) {
            body.add("managerId", manager);
        }
        return post("employees", body.build()).getString("id");
    }

    /** Writes to an employee without the chat. */
    public void ask(String employee, String content) {
        post(
                "employees/" + employee + "/messages",
                Json.createObjectBuilder().add("content", content).build());
    }

    /** Calls the API as the page's own scripts do. */
    public JsonObject post(String path, JsonObject body) {
        return json(context.request()
                .post(
                        "api/v1/" + path,
                        RequestOptions.create()
                                .setHeader("X-Guildhall-Request", "1")
                                .setHeader("Content-Type", "application/json")
                                .setData(body.toString())));
    }

    /** Reads from the API as the page's own scripts do. */
    public JsonObject get(String path) {
        return json(context.request().get("api/v1/" + path));
    }

    private static JsonObject json(APIResponse response) {
        assertThat(response.ok()).as(response.url() + ": " + response.text()).isTrue();
        try (JsonReader reader = Json.createReader(new StringReader(response.text()))) {
            return reader.readObject();
        }
    }

    /** Takes a picture of what is to be seen. */
    public void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
