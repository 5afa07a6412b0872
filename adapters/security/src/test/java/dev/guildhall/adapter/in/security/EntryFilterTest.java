package dev.guildhall.adapter.in.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.application.access.in.Authenticate.Credential.SessionCookie;
import dev.guildhall.application.context.Transport;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.domain.access.Role;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFilterTest {

    private static final String STRICT = "max-age=31536000; includeSubDomains";

    private final Callers callers = new Callers();
    private final RequestCall call = new RequestCall();
    private final RequestLog log = new RequestLog();
    private final Rates rates = new Rates();
    private final List<String> noted = new ArrayList<>();
    private final NoteLook looks = (context, place) -> {
        if (place.contains("refused=")) {
            throw new Refused(Refused.Reason.valueOf(place.substring(place.indexOf('=') + 1)), "no", "No.");
        }
        noted.add(context.role() + " " + place);
    };
    private final EntryFilter filter = filter(new Transport(false));
    private final FakeResponse response = new FakeResponse();
    private boolean served;

    private EntryFilter filter(Transport transport) {
        return new EntryFilter(
                call,
                log,
                new PageGate(
                        callers,
                        rates.calls(),
                        rates.strangers(),
                        call,
                        new CallLog(log, new RefusalLog(InstantSource.system()), looks),
                        transport),
                new SequentialIds(),
                transport);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/team", "/app/", "/faces/app/team.xhtml", "/anything", "/sign-in/../app/team"})
    void doFilter_whenNobodyIsSignedIn_shouldSendPagesToSignIn(String path) throws Exception {
        serve(new FakeRequest("GET", path));

        assertThat(served).isFalse();
        assertThat(response.status).isEqualTo(303);
        assertThat(response.headers.get("Location")).startsWith("/sign-in?next=%2F");
    }

    @Test
    void doFilter_whenThePageHasAQuery_shouldComeBackToItWhole() throws Exception {
        serve(new FakeRequest("GET", "/app/chat").query("employee=1&x=a b"));
        assertThat(response.headers).containsEntry("Location", "/sign-in");

        serve(new FakeRequest("GET", "/app/chat").query("employee=1&x=2"));
        assertThat(response.headers).containsEntry("Location", "/sign-in?next=%2Fapp%2Fchat%3Femployee%3D1%26x%3D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/app", "/\\evil.example", "/app/\r\nX: y", "/app/\u00e9"})
    void doFilter_whenThePathIsATrick_shouldNotPassItOn(String path) throws Exception {
        serve(new FakeRequest("GET", path));

        assertThat(served).isFalse();
        assertThat(response.headers).containsEntry("Location", "/sign-in");
    }

    @Test
    void doFilter_whenTheFormOfALostSessionIsSent_shouldNotComeBackToIt() throws Exception {
        serve(new FakeRequest("POST", "/app/team"));

        assertThat(response.headers).containsEntry("Location", "/sign-in");
    }

    @Test
    void doFilter_whenAPagePartIsAskedFor_shouldRedirectInTheLanguageOfFaces() throws Exception {
        serve(new FakeRequest("POST", "/app/team").header("Faces-Request", "partial/ajax"));

        assertThat(served).isFalse();
        assertThat(response.body.toString()).contains("<redirect url=\"/sign-in\"/>");
    }

    @Test
    void doFilter_whenSignedIn_shouldServeThePageInTheMembersName() throws Exception {
        serve(new FakeRequest("GET", "/app/team").session("cookie-MEMBER"));

        assertThat(served).isTrue();
        assertThat(call.context().role()).isEqualTo(Role.MEMBER);
        assertThat(call.context().requestId()).isEqualTo(response.headers.get("X-Request-Id"));
        assertThat(response.headers).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void doFilter_whenTheBrowserLooksIntoACompany_shouldShowItsPagesInThatNameAndThoseOfThePlatformNot()
            throws Exception {
        serve(looking("support-SUPPORT", "/app/run").query("id=1"));
        assertThat(call.context().role()).isEqualTo(Role.SUPPORT);
        serve(looking("support-SUPPORT", "/app/platform/tenants"));
        assertThat(call.context().role()).isEqualTo(Role.OPERATOR);
        serve(looking("support-SUPPORT", "/app/account"));

        assertThat(served).isTrue();
        assertThat(noted)
                .containsExactly(
                        "SUPPORT GET /app/run?id=1", "OPERATOR GET /app/platform/tenants", "OPERATOR GET /app/account");
    }

    @Test
    void doFilter_whenTheCompanysConsentIsOver_shouldLeadOutAndForgetIt() throws Exception {
        serve(looking("over", "/app/run"));

        assertThat(served).isFalse();
        assertThat(response.headers).containsEntry("Location", "/app/platform/tenants?notice=support-over");
        assertThat(response.cookies).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("guildhall_support");
            assertThat(cookie.getMaxAge()).isZero();
        });
        assertThat(noted).isEmpty();
    }

    @Test
    void doFilter_whenSomebodyOfSupportSendsAForm_shouldRefuse() throws Exception {
        serve(new FakeRequest("POST", "/app/run")
                .session("cookie-OPERATOR")
                .cookie("guildhall_support", "support-SUPPORT"));

        assertThat(served).isFalse();
        assertThat(response.status).isEqualTo(405);
        assertThat(noted).isEmpty();
    }

    @Test
    void doFilter_whenALookCannotBeNoted_shouldShowNothingAndSayWhy() throws Exception {
        serve(looking("support-SUPPORT", "/app/run").query("refused=TOO_LARGE"));
        assertThat(response.headers).containsEntry("Location", "/app/platform/tenants?notice=support-unnoted");
        assertThat(response.cookies).isEmpty();

        serve(looking("support-SUPPORT", "/app/run").query("refused=UNAUTHENTICATED"));
        assertThat(response.headers).containsEntry("Location", "/app/platform/tenants?notice=support-over");
        assertThat(response.cookies).hasSize(1);
        assertThat(served).isFalse();
    }

    @Test
    void doFilter_whenTheSupportCookieStandsAlone_shouldLeadOut() throws Exception {
        serve(new FakeRequest("GET", "/app/run").cookie("guildhall_support", "support-SUPPORT"));

        assertThat(served).isFalse();
        assertThat(response.cookies).hasSize(1);
    }

    private static FakeRequest looking(String token, String path) {
        return new FakeRequest("GET", path).session("cookie-OPERATOR").cookie("guildhall_support", token);
    }

    @Test
    void doFilter_whenTheSessionIsNotGood_shouldSendToSignIn() throws Exception {
        serve(new FakeRequest("GET", "/app/team").session("stolen"));

        assertThat(served).isFalse();
        assertThat(callers.shown).containsExactly(new SessionCookie("stolen"));
        assertThatIllegalStateException().isThrownBy(call::context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/sign-in", "/sign-up", "/assets/app.css", "/jakarta.faces.resource/faces.js"})
    void doFilter_whenThePageIsForEverybody_shouldServeIt(String path) throws Exception {
        serve(new FakeRequest("GET", path));

        assertThat(served).isTrue();
    }

    @Test
    void doFilter_whenAnAsset_shouldNotLookAtTheSession() throws Exception {
        serve(new FakeRequest("GET", "/assets/app.css").session("cookie-ADMIN"));

        assertThat(callers.shown).isEmpty();
        assertThat(response.headers).doesNotContainKey("Cache-Control");
    }

    @Test
    void doFilter_whenTheApi_shouldLeaveTheCredentialToIt() throws Exception {
        serve(new FakeRequest("GET", "/api/v1/auth/me").session("cookie-ADMIN"));

        assertThat(served).isTrue();
        assertThat(callers.shown).isEmpty();
        assertThat(response.headers)
                .containsEntry("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
                .containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Test
    void doFilter_whenAMemberAsksTooOften_shouldSayHowLongToWait() throws Exception {
        rates.left = 0;
        FakeRequest request = new FakeRequest("GET", "/app/team").session("cookie-MEMBER");
        serve(request);

        assertThat(served).isFalse();
        assertThat(response.status).isEqualTo(429);
        assertThat(response.headers).containsEntry("Retry-After", "3");
        assertThat(request.attributes).containsEntry("retryAfter", "3");
        assertThat(rates.callers).isEqualTo(1);
    }

    @Test
    void doFilter_whenTheMembersSignInServerIsSilent_shouldSayHowLongToWait() throws Exception {
        serve(new FakeRequest("GET", "/app/team").session(Callers.UNANSWERED));

        assertThat(served).isFalse();
        assertThat(response.status).isEqualTo(503);
        assertThat(response.headers).containsEntry("Retry-After", "5").doesNotContainKey("Location");
        assertThat(rates.callers).isEqualTo(1);
        assertThat(rates.strangers).isZero();

        serve(new FakeRequest("GET", "/sign-in").session(Callers.UNANSWERED));
        assertThat(served).as("may sign in otherwise").isTrue();
        rates.left = 0;
        serve(new FakeRequest("GET", "/sign-in").session(Callers.UNANSWERED));
        assertThat(response.status).isEqualTo(429);
    }

    @Test
    void doFilter_whenAStrangerAsksTooOften_shouldRefuseWithoutLeadingAnywhere() throws Exception {
        rates.left = 0;
        serve(new FakeRequest("GET", "/app/team"));

        assertThat(response.status).isEqualTo(429);
        assertThat(response.headers).doesNotContainKey("Location");
        assertThat(rates.strangers).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app.css", "/jakarta.faces.resource/faces.js", "/api/v1/auth/me"})
    void doFilter_whenAnAssetOrCountedElsewhere_shouldNotCount(String path) throws Exception {
        rates.left = 0;
        serve(new FakeRequest("GET", path).session("cookie-ADMIN"));

        assertThat(served).isTrue();
        assertThat(rates.callers + rates.strangers).isZero();
    }

    @Test
    void doFilter_whenAPage_shouldGiveAFreshNonceAndForbidEverythingForeign() throws Exception {
        Set<Object> nonces = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            FakeRequest request = new FakeRequest("GET", "/sign-in");
            serve(request);
            Object nonce = request.attributes.get("cspNonce");
            nonces.add(String.valueOf(nonce));

            assertThat(response.headers.get("Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; script-src 'self' 'nonce-" + nonce
                            + "'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; "
                            + "form-action 'self'; object-src 'none'");
        }
        assertThat(nonces)
                .hasSize(50)
                .allSatisfy(nonce -> assertThat((String) nonce).hasSize(22));
    }

    @Test
    void doFilter_whenOverTls_shouldAskForTlsFromNowOn() throws Exception {
        serve(new FakeRequest("GET", "/sign-in"));
        assertThat(response.headers).doesNotContainKey("Strict-Transport-Security");

        serve(new FakeRequest("GET", "/sign-in").secure());
        assertThat(response.headers).containsEntry("Strict-Transport-Security", STRICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/assets/app.css", "/api/v1/auth/me"})
    void doFilter_whenPeopleReachUsOverTls_shouldSaySoWhateverTheProxyForgets(String path) throws Exception {
        filter(new Transport(true))
                .doFilter(new FakeRequest("GET", path).asServlet(), response.asServlet(), (_, _) -> {});

        assertThat(response.headers).containsEntry("Strict-Transport-Security", STRICT);
    }

    @ParameterizedTest
    @CsvSource({"true, __Host-guildhall_session", "false, guildhall_session"})
    void doFilter_shouldTakeTheSessionFromACookieThatBrowsersProtectOverTls(boolean tls, String name) throws Exception {
        for (String cookie : List.of("guildhall_session", "__Host-guildhall_session")) {
            served = false;
            filter(new Transport(tls))
                    .doFilter(
                            new FakeRequest("GET", "/app/team")
                                    .cookie(cookie, "cookie-" + Role.ADMIN)
                                    .asServlet(),
                            response.asServlet(),
                            (_, _) -> served = true);

            assertThat(served).as(cookie).isEqualTo(cookie.equals(name));
        }
    }

    @Test
    void doFilter_whenTheCallerNamesTheRequest_shouldUseThatNameIfHarmless() throws Exception {
        serve(new FakeRequest("GET", "/sign-in").header("X-Request-Id", "trace-4711.a_b"));
        assertThat(response.headers).containsEntry("X-Request-Id", "trace-4711.a_b");
        assertThat(call.system().origin()).isEqualTo("192.0.2.7");

        for (String bad :
                new String[] {"", "short", "x".repeat(65), "with blank", "<script>alert(1)", "line\nbreak12"}) {
            serve(new FakeRequest("GET", "/sign-in").header("X-Request-Id", bad));
            assertThat(response.headers.get("X-Request-Id")).isNotEqualTo(bad).hasSize(36);
        }
    }

    private void serve(FakeRequest request) throws ServletException, IOException {
        served = false;
        filter.doFilter(request.asServlet(), response.asServlet(), (asked, answered) -> served = true);
    }
}
