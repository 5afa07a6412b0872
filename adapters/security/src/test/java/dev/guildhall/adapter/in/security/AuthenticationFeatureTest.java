package dev.guildhall.adapter.in.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.Authenticate.Credential.Bearer;
import dev.guildhall.application.access.in.Authenticate.Credential.SessionCookie;
import dev.guildhall.application.access.in.Authenticate.Credential.SupportCookie;
import dev.guildhall.application.context.Open;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.context.Transport;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.supportaccess.in.NoteLook;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard as the real implementation of Jakarta REST calls it. */
class AuthenticationFeatureTest {

    private final Callers callers = new Callers();
    private final RequestCall call = new RequestCall();
    private final Rates rates = new Rates();
    private final Sample sample = new Sample();
    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

    /** Entry points of each kind. */
    @Path("/sample")
    public static class Sample {

        private int calls;

        /** Reads. */
        @GET
        @Permit(Permission.EMPLOYEE_READ)
        public String read() {
            calls++;
            return "read";
        }

        /** Changes. */
        @POST
        @Permit(Permission.EMPLOYEE_HIRE)
        public String change() {
            calls++;
            return "changed";
        }

        /** Needs nothing. */
        @GET
        @Path("/open")
        @Open("a sample")
        public String open() {
            calls++;
            return "open";
        }

        /** Forgot to say. */
        @DELETE
        public String forgotten() {
            calls++;
            return "forgotten";
        }
    }

    /** Stands in for the API's own way of saying no. */
    public static class Refusals implements ExceptionMapper<RuntimeException> {

        @Override
        public Response toResponse(RuntimeException failure) {
            int status = switch (failure) {
                case Refused refused when refused.reason() == Refused.Reason.UNAUTHENTICATED -> 401;
                case Refused refused when refused.reason() == Refused.Reason.FORBIDDEN -> 403;
                case NotPermitted _ -> 403;
                default -> 500;
            };
            return Response.status(status).build();
        }
    }

    private final List<String> noted = new ArrayList<>();
    private final NoteLook looks = (context, place) -> noted.add(context.role() + " " + place);

    @BeforeEach
    void register() {
        call.begin(new SystemContext("request-1", "192.0.2.7"), (name, value) -> {});
        Gate gate = new Gate(rates.calls(), rates.strangers(), new ServerLoad(100, () -> {}), call);
        var providers = dispatcher.getProviderFactory();
        providers.registerProviderInstance(new AuthenticationFeature(
                callers,
                gate,
                call,
                new CallLog(new RequestLog(), new RefusalLog(InstantSource.system()), looks),
                new Transport(false)));
        providers.registerProviderInstance(new Refusals());
        dispatcher.getRegistry().addSingletonResource(sample);
    }

    @Test
    void call_whenWithoutCredential_shouldRefuse() throws Exception {
        assertThat(status(MockHttpRequest.get("/sample"))).isEqualTo(401);
        assertThat(status(MockHttpRequest.post("/sample"))).isEqualTo(401);
        assertThat(sample.calls).isZero();
    }

    @Test
    void call_whenOpen_shouldNotLookAtAnyCredential() throws Exception {
        assertThat(status(MockHttpRequest.get("/sample/open").header("Authorization", "Bearer nonsense")))
                .isEqualTo(200);
        assertThat(callers.shown).isEmpty();
    }

    @Test
    void call_whenTheEntryPointDeclaresNothing_shouldBeClosedEvenForAdmins() throws Exception {
        assertThat(status(MockHttpRequest.delete("/sample").header("Authorization", "Bearer bearer-ADMIN")))
                .isEqualTo(500);
        assertThat(sample.calls).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ADMIN,200,200", "MEMBER,200,403", "VIEWER,200,403"})
    void call_whenSignedIn_shouldDemandTheDeclaredPermission(String role, int reading, int changing) throws Exception {
        assertThat(status(MockHttpRequest.get("/sample").header("Authorization", "Bearer bearer-" + role)))
                .isEqualTo(reading);
        assertThat(status(MockHttpRequest.post("/sample").header("Authorization", "Bearer bearer-" + role)))
                .isEqualTo(changing);
        assertThat(call.context().requestId()).isEqualTo("request-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic YTpi",
                "bearer-ADMIN",
                "Token bearer-ADMIN",
                "Bearer bearer-ADMIN, Basic x"
            })
    void call_whenTheAuthorizationHeaderIsNoGoodBearer_shouldRefuse(String header) throws Exception {
        assertThat(status(MockHttpRequest.get("/sample").header("Authorization", header)))
                .isEqualTo(401);
        assertThat(sample.calls).isZero();
    }

    @Test
    void call_whenTheAuthorizationHeaderComesTwice_shouldRefuse() throws Exception {
        assertThat(status(MockHttpRequest.get("/sample")
                        .header("Authorization", "Bearer bearer-ADMIN")
                        .header("Authorization", "Bearer bearer-ADMIN")))
                .isEqualTo(401);
    }

    @Test
    void call_whenBearerAndCookie_shouldOnlyBelieveTheBearer() throws Exception {
        assertThat(status(MockHttpRequest.get("/sample")
                        .header("Authorization", "bearer wrong")
                        .cookie("guildhall_session", "cookie-ADMIN")))
                .isEqualTo(401);
        assertThat(callers.shown).containsExactly(new Bearer("wrong"));
    }

    @ParameterizedTest
    @CsvSource({"Authorization,Bearer ghk_ADMIN", "X-API-Key,ghk_ADMIN", "X-API-Key,' ghk_ADMIN '"})
    void call_whenWithAKey_shouldBeOfThatKeyAndNeedNoProofOfOurPages(String header, String value) throws Exception {
        assertThat(status(MockHttpRequest.post("/sample").header(header, value)))
                .isEqualTo(200);
        assertThat(callers.shown).containsExactly(new Credential.ApiKey("ghk_ADMIN"));
    }

    @Test
    void call_whenWithAWrongKey_shouldNotFallBackToTheCookie() throws Exception {
        assertThat(status(withCookie(MockHttpRequest.get("/sample").header("X-API-Key", "wrong"))))
                .isEqualTo(401);
        assertThat(callers.shown).containsExactly(new Credential.ApiKey("wrong"));
    }

    @Test
    void call_whenTwoCredentialsInHeaders_shouldRefuse() throws Exception {
        assertThat(status(MockHttpRequest.get("/sample")
                        .header("X-API-Key", "ghk_ADMIN")
                        .header("Authorization", "Bearer bearer-ADMIN")))
                .isEqualTo(401);
        assertThat(status(MockHttpRequest.get("/sample")
                        .header("X-API-Key", "ghk_ADMIN")
                        .header("X-API-Key", "ghk_ADMIN")))
                .isEqualTo(401);
        assertThat(callers.shown).isEmpty();
    }

    @Test
    void call_whenTheBrowserLooksForSupport_shouldShowBothCookiesAndBeNoted() throws Exception {
        MockHttpRequest request =
                withCookie(MockHttpRequest.get("/sample?q=1").cookie("guildhall_support", "support-SUPPORT"));

        assertThat(status(request)).isEqualTo(200);
        assertThat(callers.shown).containsExactly(new SupportCookie("support-SUPPORT", "cookie-ADMIN"));
        assertThat(noted).singleElement().asString().startsWith("SUPPORT GET ").endsWith("/sample?q=1");
    }

    @Test
    void call_whenReadingWithACookie_shouldNeedNoMore() throws Exception {
        assertThat(status(withCookie(MockHttpRequest.get("/sample")))).isEqualTo(200);
        assertThat(callers.shown).containsExactly(new SessionCookie("cookie-ADMIN"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Sec-Fetch-Site, Origin, X-Guildhall-Request, status
                "-,           -,                     -, 403",
                "same-origin, -,                     -, 200",
                "same-origin, https://evil.example,  -, 200",
                "cross-site,  -,                     1, 403",
                "same-site,   -,                     1, 403",
                "none,        -,                     -, 403",
                "-,           http://localhost,      -, 200",
                "-,           https://localhost,     -, 403",
                "-,           http://localhost:81,   -, 403",
                "-,           http://localhost.evil, -, 403",
                "-,           null,                  -, 403",
                "-,           http://evil.example,   1, 200",
                "-,           -,                     1, 200",
                "-,           -,                     0, 403",
            })
    void call_whenChangingWithACookie_shouldNeedProofOfOurOwnPages(
            @Nullable String site, @Nullable String origin, @Nullable String mark, int status) throws Exception {
        MockHttpRequest request = withCookie(
                MockHttpRequest.create("POST", new URI("http://localhost/sample"), new URI("http://localhost/")));
        set(request, "Sec-Fetch-Site", site);
        set(request, "Origin", origin);
        set(request, "X-Guildhall-Request", mark);

        assertThat(status(request)).isEqualTo(status);
        assertThat(sample.calls).isEqualTo(status == 200 ? 1 : 0);
    }

    private static MockHttpRequest withCookie(MockHttpRequest request) {
        return request.cookie("guildhall_session", "cookie-ADMIN");
    }

    private static void set(MockHttpRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private int status(MockHttpRequest request) {
        MockHttpResponse response = new MockHttpResponse();
        dispatcher.invoke(request, response);
        return response.getStatus();
    }
}
