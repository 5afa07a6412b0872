package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.liberty.testing.ApiDescription;
import dev.guildhall.liberty.testing.ApiDescription.Operation;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.Estate;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.Route;
import dev.guildhall.liberty.testing.RouteCase;
import dev.guildhall.liberty.testing.SharedInstallation;
import dev.guildhall.liberty.testing.SupportVisit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of the running server: refused to strangers (see {@link ApiSurfaceIT}) and to roles without the right, the same
 * answer for another company's ids as for ids of nobody, and no field in a body that decides whose something is. A route
 * for which this is not tried fails {@link #routes_shouldAllHaveACase}.
 */
class RouteCoverageIT {

    private static final List<String> NOT_FOR_CALLERS = List.of(
            "tenantId",
            "tenant_id",
            "tenant",
            "id",
            "owner",
            "ownerId",
            "memberId",
            "role",
            "cost",
            "costMicros",
            "status",
            "createdAt",
            "__proto__");
    private static final Set<String> LAST_WORDS = Set.of("/api/v1/auth/logout");

    private static Client nobody;
    private static Client ours;
    private static Client theirs;
    private static Client operator;
    private static Client support;
    private static Estate estate;

    @BeforeAll
    static void found() {
        Installation installation = SharedInstallation.get();
        nobody = installation.client();
        ours = nobody.signUp("Ours");
        theirs = nobody.signUp("Theirs");
        String[] signIn = installation.operatorSignIn();
        operator = nobody.logIn(signIn[0], signIn[1]);
        support = SupportVisit.of(operator, theirs).client();
        estate = Estate.of(ours);
    }

    private static List<Operation> operations() {
        return ApiDescription.of(SharedInstallation.get().client()).operations();
    }

    static Stream<RouteCase> cases() {
        return operations().stream().map(RouteCase::new);
    }

    static Stream<RouteCase> casesThatNameThings() {
        return cases().filter(RouteCase::namesThings).filter(route -> isForAdmins(route.operation()));
    }

    static Stream<RouteCase> casesWithABody() {
        return cases().filter(route -> !route.body().isEmpty()).filter(route -> isForAdmins(route.operation()));
    }

    private static boolean isForAdmins(Operation operation) {
        return Route.all().stream()
                .filter(route -> route.toString().equals(operation.toString()))
                .anyMatch(route -> route.admits("ADMIN"));
    }

    @Test
    void routes_shouldAllHaveACase() {
        assertThat(cases().flatMap(route -> route.gaps().stream())).isEmpty();
    }

    @Test
    void routes_shouldBeTheReviewedOnes() {
        assertThat(operations().stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(
                        Route.all().stream().map(Route::toString).toList());
    }

    @Test
    void call_whenTheRoleLacksTheRight_shouldBeForbidden() {
        for (Route route : Route.all()) {
            if (!LAST_WORDS.contains(route.path())) {
                assertRefusedUnlessAdmitted(route, "ADMIN", ours);
                assertRefusedUnlessAdmitted(route, "OPERATOR", operator);
                assertRefusedUnlessAdmitted(route, "SUPPORT", support);
            }
        }
    }

    /** The body is empty, so that whom the right lets in changes nothing. */
    private static void assertRefusedUnlessAdmitted(Route route, String role, Client client) {
        String path = route.path().replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        Answer answer = client.send(route.method(), path, "", Map.of("Content-Type", "application/json"));
        if (route.admits(role)) {
            assertThat(answer.status())
                    .as("%s as %s", route, role)
                    .isNotIn(401, 403)
                    .isLessThan(500);
        } else {
            assertThat(answer.status()).as("%s as %s", route, role).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("casesThatNameThings")
    void call_withAForeignId_shouldAnswerAsWithAnUnknownOne(RouteCase route) {
        Answer foreign = route.by(theirs, estate);
        Answer unknown = route.by(theirs, Estate.ofNobody());

        assertThat(foreign.status()).isEqualTo(unknown.status()).isNotIn(400, 401, 403, 422);
        assertThat(withoutIds(foreign.body())).isEqualTo(withoutIds(unknown.body()));
        assertThat(foreign.body()).doesNotContain("secret", "Boss", "Report");
    }

    /** The control: the same calls find something when it is one's own. */
    @ParameterizedTest
    @MethodSource("casesThatNameThings")
    void call_readingOnesOwnId_shouldFindIt(RouteCase route) {
        if (route.operation().method().equals("GET")
                && !route.operation().path().endsWith("/events")) {
            assertThat(route.by(ours, estate).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("casesWithABody")
    void call_whenABodySaysWhoseItIs_shouldBeRefused(RouteCase route) {
        for (String field : NOT_FOR_CALLERS) {
            if (route.body().contains("\"" + field + "\"")) {
                continue;
            }
            String body = route.body().replaceFirst("\\{", "{\"" + field + "\": \"x\", ");
            Answer answer = route.with(theirs, Estate.ofNobody(), body);

            assertThat(answer.status()).as(field).isIn(400, 422);
            assertThat(answer.body()).contains("/" + field);
        }
        assertThat(route.with(theirs, Estate.ofNobody(), route.body()).body()).doesNotContain("not a field");
    }

    @Test
    void list_whenHeadersNameAnotherCompany_shouldShowOnesOwn() {
        String tenant = Client.ok(ours.get("auth/me")).getJsonObject("tenant").getString("id");
        for (String header : List.of("X-Tenant-Id", "X-Tenant", "Tenant", "X-Guildhall-Tenant", "X-Forwarded-User")) {
            Answer answer = theirs.send("GET", "runs", "", Map.of(header, tenant));
            assertThat(answer.body()).as(header).doesNotContain("secret");
        }
        assertThat(ours.get("runs").body()).contains("secret");
    }

    private static String withoutIds(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }
}
