package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.PageVisitor;
import dev.guildhall.liberty.testing.SharedInstallation;
import dev.guildhall.liberty.testing.SupportVisit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the running server, asked for as a stranger and as every role. */
class PageCoverageIT {

    private static final Path TABLE = Path.of("..", "docs", "security", "pages.md");
    private static final String PASSWORD = "a long enough secret";

    /** Lead on, or show one thing and need its id. */
    private static final Set<String> NOT_BY_THEMSELVES = Set.of(
            "/app/",
            "/app/index",
            "/app/employee",
            "/app/listing",
            "/app/hire",
            "/app/plan",
            "/app/run",
            "/app/schedule",
            "/app/platform/tenant");

    private static final Map<String, PageVisitor> VISITORS = new LinkedHashMap<>();
    private static PageVisitor nobody;

    /** A row of the table. */
    record Page(String path, Set<String> roles) {

        @Override
        public String toString() {
            return path;
        }
    }

    @BeforeAll
    static void found() throws IOException, InterruptedException {
        Installation installation = SharedInstallation.get();
        Client stranger = installation.client();
        nobody = new PageVisitor(installation.url());
        String owner = "owner-" + UUID.randomUUID() + "@pages.example";
        Client admin = new Client(
                installation.url(),
                Client.ok(stranger.post(
                                "auth/signup",
                                body(Map.of(
                                        "email",
                                        owner,
                                        "password",
                                        PASSWORD,
                                        "displayName",
                                        "Ana",
                                        "companyName",
                                        "Pages"))))
                        .getString("accessToken"));
        VISITORS.put("ADMIN", nobody.signIn(owner, PASSWORD));
        for (String role : List.of("MEMBER", "VIEWER")) {
            String email = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@pages.example";
            String token = Client.ok(admin.post("tenant/invitations", body(Map.of("email", email, "role", role))))
                    .getString("token");
            Client.ok(stranger.post(
                    "invitations/" + token + "/accept", body(Map.of("displayName", "Ben", "password", PASSWORD))));
            VISITORS.put(role, nobody.signIn(email, PASSWORD));
        }
        String[] operator = installation.operatorSignIn();
        VISITORS.put("OPERATOR", nobody.signIn(operator[0], operator[1]));
        VISITORS.put("SUPPORT", support(admin, nobody.signIn(operator[0], operator[1])));
    }

    /** An operator who has entered the company in its browser. */
    private static PageVisitor support(Client admin, PageVisitor browser) throws IOException, InterruptedException {
        String tenant = SupportVisit.tenantOf(admin);
        String access = SupportVisit.ask(SupportVisit.operator(), tenant);
        assertThat(SupportVisit.decide(admin, access, true)).isEqualTo(204);
        String entry = browser.call("POST", "platform/tenants/" + tenant + "/support-accesses/" + access + "/entry");
        return browser.looking(
                Json.createReader(new StringReader(entry)).readObject().getString("token"));
    }

    /** Who looks into a company is itself where it is about the platform and itself. */
    private static String roleOn(Page page, String visitor) {
        boolean own = page.path().startsWith("/app/platform")
                || Set.of("/app/account", "/app/second-factor").contains(page.path());
        return own && visitor.equals("SUPPORT") ? "OPERATOR" : visitor;
    }

    private static JsonObject body(Map<String, Object> fields) {
        return Json.createObjectBuilder(fields).build();
    }

    static List<Page> pages() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| /app"))
                .map(line -> line.split(" *\\| *", -1))
                .map(cells -> new Page(cells[1], Set.of(cells[3].split(" ", -1))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_forAStranger_shouldLeadToTheSignIn(Page page) throws IOException, InterruptedException {
        for (String form : List.of(page.path(), page.path() + ".xhtml")) {
            HttpResponse<String> answer = nobody.visit(form);

            assertThat(answer.statusCode()).as(form).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
            assertThat(answer.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_shouldBeForItsRolesOnly(Page page) throws IOException, InterruptedException {
        for (Map.Entry<String, PageVisitor> visitor : VISITORS.entrySet()) {
            HttpResponse<String> answer = visitor.getValue().visit(page.path());
            String asked = page + " as " + visitor.getKey();

            if (!page.roles().contains(roleOn(page, visitor.getKey()))) {
                assertThat(answer.statusCode()).as(asked).isEqualTo(403);
            } else if (NOT_BY_THEMSELVES.contains(page.path())) {
                assertThat(answer.statusCode()).as(asked).isNotEqualTo(403).isLessThan(500);
            } else {
                assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            }
        }
    }

    @Test
    void page_thatNobodyHasDecidedAbout_shouldBeServedToNobody() throws IOException, InterruptedException {
        for (String path : List.of("/app/nothing", "/app/team/more", "/app/../app/nothing", "/app/platform/")) {
            assertThat(Objects.requireNonNull(VISITORS.get("ADMIN")).visit(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
