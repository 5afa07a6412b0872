package dev.guildhall.adapter.in.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every failure, from where it is thrown to what the caller and the log get. */
class FailuresTest {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private RuntimeException failure = new IllegalStateException("no failure was prepared");
    private final Api api = new Api(new Failing());

    /** Fails as the test says. */
    @Path("/failing")
    public class Failing {

        /** Fails. */
        @GET
        @Produces("application/json")
        public String fail() {
            throw failure;
        }

        /** Takes JSON. */
        @POST
        @Consumes("application/json")
        @Produces("application/json")
        public String take(String body) {
            return body;
        }
    }

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @ParameterizedTest
    @CsvSource({
        "MALFORMED,400",
        "UNAUTHENTICATED,401",
        "FORBIDDEN,403",
        "UNKNOWN,404",
        "CONFLICT,409",
        "STALE,412",
        "TOO_LARGE,413",
        "UNPROCESSABLE,422",
        "LIMITED,429",
        "OVERLOADED,503",
    })
    void call_whenRefused_shouldSayItInHttp(Reason reason, int status) {
        Answer answer = fail(new Refused(reason, "some-code", "Some detail.")).assertProblem(status, "some-code");

        assertThat(answer.json().getString("detail")).isEqualTo("Some detail.");
        assertThat(answer.json().getString("instance")).isEqualTo("/failing");
        assertThat(answer.json().getString("requestId")).isEqualTo("request-0001");
        assertThat(answer.json().getString("title")).isNotEqualTo("Error");
        assertThat(answer.header("Retry-After")).isEmpty();
        assertThat(logged).isEmpty();
    }

    @Test
    void call_whenRefusedForAWhile_shouldSayForHowLong() {
        Answer answer = fail(new Refused(Reason.LIMITED, "c", "d", Optional.of(Duration.ofMillis(1500))));

        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(fail(new Refused(Reason.LIMITED, "c", "d", Optional.of(Duration.ofMillis(1))))
                        .header("Retry-After"))
                .isEqualTo("1");
    }

    @Test
    void call_whenThePermissionIsMissing_shouldNotSayWhichOne() {
        Answer answer = fail(new NotPermitted(Permission.EMPLOYEE_HIRE)).assertProblem(403, "not-permitted");

        assertThat(answer.body()).doesNotContain("EMPLOYEE_HIRE");
    }

    @Test
    void call_whenInputIsInvalid_shouldPointAtIt() {
        fail(new InvalidValue("a/b", "must be right")).assertInvalid("/a~1b");
        fail(new InvalidInput(List.of(
                        InvalidInput.Problem.of("x", "must be there"), InvalidInput.Problem.of("y", "must not be"))))
                .assertInvalid("/x", "/y");
    }

    @Test
    void call_whenThousandsOfFieldsAreWrong_shouldListTheFirstFifty() {
        Answer answer = fail(new InvalidInput(IntStream.range(0, 5000)
                .mapToObj(i -> InvalidInput.Problem.of("f" + i, "is not a field"))
                .toList()));

        assertThat(answer.json().getJsonArray("errors")).hasSize(50);
    }

    @Test
    void call_whenAPortFailsForNow_shouldAskToTryAgain() {
        Answer answer = fail(new PortFailure("pool empty at db-7", true, Optional.of(Duration.ofSeconds(9)), null))
                .assertProblem(503, "unavailable");

        assertThat(answer.header("Retry-After")).isEqualTo("9");
        assertThat(answer.body()).doesNotContain("db-7");
        assertThat(logged).hasSize(1);
        assertThat(fail(new PortFailure("x", true, Optional.empty(), null)).header("Retry-After"))
                .isEqualTo("5");
    }

    @Test
    void call_whenSomethingBreaks_shouldLogItOnceAndTellOnlyItsId() {
        for (RuntimeException bug : List.of(
                new IllegalStateException("secret internals"),
                new PortFailure("secret internals", false, Optional.empty(), null),
                new InternalServerErrorException("secret internals"))) {
            logged.clear();
            Answer answer = fail(bug).assertProblem(500, "internal-error");
            String id = answer.json().getString("errorId");

            assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
            assertThat(logged).hasSize(1);
            assertThat(logged.getFirst().getMessage()).contains(id);
            assertThat(logged.getFirst().getThrown()).isSameAs(bug);
        }
    }

    @Test
    void call_whenThePathIsUnknown_shouldSayProblem() {
        api.get("/nowhere").assertProblem(404, "unknown-path");
        api.get("/failing/deeper").assertProblem(404, "unknown-path");
    }

    @Test
    void call_whenTheMethodIsWrong_shouldSayWhichAreRight() {
        Answer answer = api.call("DELETE", "/failing").assertProblem(405, "method-not-allowed");

        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void call_whenForNoEntryPoint_shouldBeCountedAndRefusedWhenTooMany() {
        AtomicInteger left = new AtomicInteger(2);
        api.countStrays(() -> {
            if (left.decrementAndGet() < 0) {
                throw new Refused(Reason.LIMITED, "rate-limited", "Wait.", Optional.of(Duration.ofSeconds(1)));
            }
        });

        api.get("/nowhere").assertProblem(404, "unknown-path");
        api.call("DELETE", "/failing").assertProblem(405, "method-not-allowed");
        assertThat(api.get("/nowhere").assertProblem(429, "rate-limited").header("Retry-After"))
                .isEqualTo("1");
        api.call("DELETE", "/failing").assertProblem(429, "rate-limited");
    }

    @Test
    void strays_whenTheyCannotBeCounted_shouldBeAnsweredByAProblemNevertheless() {
        api.countStrays(() -> {
            throw new PortFailure("the buckets are broken", false, Optional.empty(), null);
        });

        api.get("/nowhere").assertProblem(500, "internal-error");
    }

    @Test
    void call_whenMediaTypesDoNotFit_shouldSayProblem() {
        api.get("/failing", "Accept", "text/html").assertProblem(406, "not-acceptable");
        MockHttpRequest text = Api.request("POST", "/failing");
        api.send(text.contentType("text/plain").content(new byte[] {'x'})).assertProblem(415, "unsupported-media-type");
    }

    private Answer fail(RuntimeException how) {
        failure = how;
        return api.get("/failing");
    }
}
