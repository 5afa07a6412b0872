package dev.guildhall.adapter.in.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.context.Open;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.context.Transport;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.error.Refused;
import dev.guildhall.domain.access.Permission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For which of several reasons a request is refused. */
class RefusalOrderTest {

    private final Rates rates = new Rates();
    private final ServerLoad load = new ServerLoad(2, () -> {});
    private final RequestCall call = new RequestCall();
    private final Map<String, String> headers = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private Gate gate;

    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

    /** Entry points. */
    @Path("/sample")
    public static class Sample {

        /** Needs a right. */
        @GET
        @Permit(Permission.EMPLOYEE_HIRE)
        public String hire() {
            return "hired";
        }

        /** Needs nothing. */
        @GET
        @Path("/open")
        @Open("a sample")
        public String open() {
            return "open";
        }
    }

    /** Says which refusal it was. */
    public static class Refusals implements ExceptionMapper<RuntimeException> {

        @Override
        public Response toResponse(RuntimeException failure) {
            return Response.status(400)
                    .entity(
                            switch (failure) {
                                case Refused refused -> refused.code();
                                case NotPermitted _ -> "not-permitted";
                                default -> failure.toString();
                            })
                    .build();
        }
    }

    @BeforeEach
    void register() {
        call.begin(new SystemContext("request-1", "192.0.2.7"), headers::put);
        var providers = dispatcher.getProviderFactory();
        gate = new Gate(rates.calls(), rates.strangers(), load, call);
        providers.registerProviderInstance(new AuthenticationFeature(
                new Callers(),
                gate,
                call,
                new CallLog(new RequestLog(), new RefusalLog(InstantSource.system()), (context, place) -> {}),
                new Transport(false)));
        providers.registerProviderInstance(new OptionsFilter(gate));
        providers.registerProviderInstance(new Refusals());
        dispatcher.getRegistry().addSingletonResource(new Sample());
    }

    private void fill() {
        load.enter(ServerLoad.Visitor.KNOWN);
        load.enter(ServerLoad.Visitor.KNOWN);
    }

    private String answer(String path, String credential) throws Exception {
        MockHttpResponse response = new MockHttpResponse();
        dispatcher.invoke(MockHttpRequest.get(path).header("Authorization", "Bearer " + credential), response);
        return response.getContentAsString();
    }

    @Test
    void refusal_whenEverythingIsWrong_shouldComeInTheNamedOrder() throws Exception {
        fill();
        assertThat(answer("/sample", "nonsense")).isEqualTo("unauthenticated");
        rates.left = 0;
        assertThat(answer("/sample", "bearer-VIEWER")).isEqualTo("rate-limited");
        rates.left = 9;
        assertThat(answer("/sample", "bearer-VIEWER")).isEqualTo("not-permitted");
        assertThat(answer("/sample", "bearer-ADMIN")).isEqualTo("overloaded");
        load.leave(ServerLoad.Visitor.KNOWN);
        assertThat(answer("/sample", "bearer-ADMIN")).isEqualTo("hired");
    }

    @Test
    void refusal_whenOpen_shouldBeOfRateThenOfLoad() throws Exception {
        fill();
        rates.left = 0;
        assertThat(answer("/sample/open", "")).isEqualTo("rate-limited");
        rates.left = 9;
        assertThat(answer("/sample/open", "")).isEqualTo("overloaded");
        load.leave(ServerLoad.Visitor.KNOWN);
        assertThat(answer("/sample/open", "")).isEqualTo("open");
        assertThat(rates.callers).isZero();
    }

    @Test
    void refusals_ofAccess_shouldBeLoggedWithTheEntryPointAndWhoItWas() throws Exception {
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger(RefusalLog.class.getName());
        Filter filter = entry -> !lines.add(new SimpleFormatter().formatMessage(entry));
        logger.setFilter(filter);
        try {
            answer("/sample", "nonsense");
            answer("/sample", "bearer-VIEWER");
            answer("/sample", "bearer-ADMIN");
        } finally {
            logger.setFilter(null);
        }

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo("access refused: Sample.hire, unauthenticated, nobody we know, from 192.0.2.7");
        assertThat(lines.getLast())
                .startsWith("access refused: Sample.hire, no permission, VIEWER ")
                .endsWith(", from 192.0.2.7");
    }

    @Test
    void badCredentials_shouldBeCountedAsAStrangersRequests() throws Exception {
        rates.left = 2;
        assertThat(answer("/sample", "nonsense")).isEqualTo("unauthenticated");
        assertThat(answer("/sample", "nonsense")).isEqualTo("unauthenticated");
        assertThat(answer("/sample", "nonsense")).isEqualTo("rate-limited");
        assertThat(rates.strangers).isEqualTo(3);
    }

    @Test
    void callers_whoseSignInServerIsSilent_shouldBeToldToComeAgainAndCountAsThemselves() throws Exception {
        assertThat(answer("/sample", Callers.UNANSWERED)).isEqualTo("sign-in-server-unanswered");
        rates.left = 0;
        assertThat(answer("/sample", Callers.UNANSWERED)).isEqualTo("rate-limited");

        assertThat(rates.callers).isEqualTo(2);
        assertThat(rates.strangers).isZero();
    }

    @Test
    void call_whenServed_shouldTellHowTheCallerStandsAndGiveItsPlaceBack() throws Exception {
        assertThat(answer("/sample", "bearer-ADMIN")).isEqualTo("hired");

        assertThat(headers).containsEntry("RateLimit", "\"member\";r=42;t=2");
        assertThat(load.serving()).isEqualTo(1);
        call.end();
        call.end();
        assertThat(load.serving()).isZero();
    }

    @Test
    void stray_shouldBeCountedOnceAndNotWhenAGuardHasCounted() throws Exception {
        gate.count();
        gate.count();
        assertThat(rates.strangers).isEqualTo(1);

        answer("/sample", "bearer-ADMIN");
        gate.count();

        assertThat(rates.strangers).isEqualTo(1);
    }

    @Test
    void options_shouldBeCounted() throws Exception {
        rates.left = 0;
        MockHttpResponse response = new MockHttpResponse();

        dispatcher.invoke(MockHttpRequest.options("/sample"), response);

        assertThat(response.getContentAsString()).isEqualTo("rate-limited");
    }

    @Test
    void stray_whenOneTooMany_shouldBeRefused() {
        rates.left = 0;

        assertThatThrownBy(gate::count)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("rate-limited"));
    }
}
