package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.llm.stream.StreamLimits;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every provider's calls fail. */
abstract class FailureContract extends ProviderFixture {
    @ParameterizedTest
    @CsvSource({
        "400, REJECTED", "401, UNAUTHORIZED", "403, UNAUTHORIZED", "404, UNKNOWN_MODEL", "408, TIMEOUT",
        "413, REJECTED", "422, REJECTED", "429, RATE_LIMITED", "500, UNAVAILABLE", "502, UNAVAILABLE",
        "503, UNAVAILABLE", "529, UNAVAILABLE", "302, REJECTED"
    })
    void open_whenStatusIsAnError_shouldFailInItsKind(int status, Kind kind) {
        assertFailed(hear(Reply.status(status, "{\"error\":{\"message\":\"sk-test is bad\"}}")), kind, "");
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7000", "429, 1.5, 1500", "503, 30, 30000", "429, 99999999, 86400000", "429, 0, 0"})
    void open_whenServerNamesSeconds_shouldPassThemOn(int status, String header, long millis) {
        Heard heard = hear(Reply.status(status, "{}").header("Retry-After", header));

        assertThat(heard.failure().flatMap(ModelFailure::retryAfter)).contains(Duration.ofMillis(millis));
    }

    @Test
    void open_whenServerNamesADate_shouldReckonByItsClock() {
        Heard heard = hear(Reply.status(429, "{}")
                .header("Date", "Fri, 02 Jan 2026 10:00:00 GMT")
                .header("Retry-After", "Fri, 02 Jan 2026 10:00:42 GMT"));

        assertThat(heard.failure().flatMap(ModelFailure::retryAfter)).contains(Duration.ofSeconds(42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "", "1e9"})
    void open_whenServerNamesNonsense_shouldNotPassItOn(String header) {
        Heard heard = hear(Reply.status(429, "{}").header("Retry-After", header));

        assertThat(heard.failure().map(ModelFailure::kind)).contains(Kind.RATE_LIMITED);
        assertThat(heard.failure().flatMap(ModelFailure::retryAfter)).isEmpty();
    }

    @Test
    void open_whenItFails_shouldNotTellKeyOrVendorText() {
        ModelFailure failure = hear(Reply.status(401, "{\"error\":{\"message\":\"wrong key sk-test\"}}"))
                .failure()
                .orElseThrow();

        assertThat(failure.getMessage()).doesNotContain("sk-test").doesNotContain("wrong key");
        assertThat(failure).hasNoCause();
    }

    @Test
    void open_whenConnectionIsRefused_shouldBeUnavailable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (LangChain4jModelGateway gateway = gateway(URI.create("http://127.0.0.1:" + port), PATIENT)) {
            assertFailed(Heard.all(gateway.open(Requests.simple("Hello?"))), Kind.UNAVAILABLE, "");
        }
    }

    @Test
    void open_whenServerHangsUpWithoutAnAnswer_shouldBeUnavailable() {
        assertFailed(hear(Reply.hangUp()), Kind.UNAVAILABLE, "");
    }

    @Test
    void open_whenFramedStreamIsCut_shouldReturnThePiecesAndFail() {
        ModelWire wire = wire();
        assertFailed(hear(wire.reply(wire.text("one "), wire.text("two ")).then(new Step.Cut())), Kind.CUT, "one two ");
    }

    @Test
    void open_whenUnframedStreamIsCut_shouldReturnThePiecesAndFail() {
        ModelWire wire = wire();
        assertFailed(hear(wire.reply(wire.text("one "), wire.text("two ")).unframed()), Kind.CUT, "one two ");
    }

    @Test
    void open_whenUnframedStreamIsCutInTheMiddleOfAnEvent_shouldFailAsCut() {
        ModelWire wire = wire();
        String half = wire.text("two").substring(0, wire.text("two").length() / 2);
        assertFailed(hear(wire.reply(wire.text("one "), half).unframed()), Kind.CUT, "one ");
    }

    @Test
    void open_whenStreamEndsProperlyButWithoutItsEnd_shouldFailAsCut() {
        ModelWire wire = wire();
        assertFailed(hear(wire.reply(wire.text("one "))), Kind.CUT, "one ");
    }

    @Test
    void open_whenBodyIsEmpty_shouldFail() {
        assertFailed(hear(Reply.stream(wire().contentType(), List.of())), Kind.CUT, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"choices\":[{", "[]", "17", "nonsense", "{} {}", "{\"a\":1}}"})
    void open_whenAPieceIsMalformed_shouldFailThere(String data) {
        ModelWire wire = wire();
        Reply reply = wire.reply(wire.text("one "), wire.frame(data), wire.text("two"))
                .send(wire.end(false, 1, 1));

        assertFailed(hear(reply), Kind.MALFORMED, "one ");
    }

    @Test
    void open_whenBodyIsAWebPage_shouldFail() {
        Reply page = Reply.stream("text/html", List.of("<html>\n<body>Sign in</body>\n</html>\n"));

        assertThat(hear(page).failure().map(ModelFailure::kind)).get().isIn(Kind.CUT, Kind.MALFORMED);
    }

    @Test
    void open_whenALineHasNoEnd_shouldFailBeforeMemoryIsFull() {
        Reply endless = Reply.stream(wire().contentType(), List.of("data: "))
                .then(new Step.Drip("x".repeat(65_536), Duration.ZERO));

        assertFailed(hear(endless), Kind.MALFORMED, "");
    }

    @Test
    void open_whenAnswerHasNoEnd_shouldFailAtTheLimit() {
        ModelWire wire = wire();
        Reply endless = wire.reply().then(new Step.Drip(wire.text("x".repeat(1000)), Duration.ZERO));

        assertThat(hear(endless, new StreamLimits(LONG, LONG, 100_000, 200_000))
                        .failure()
                        .map(ModelFailure::kind))
                .contains(Kind.MALFORMED);
    }

    @Test
    void open_whenAnErrorComesInTheStream_shouldFailThere() {
        ModelWire wire = wire();
        assertFailed(
                hear(wire.reply(wire.text("one "), wire.error("overloaded_error", 503))), Kind.UNAVAILABLE, "one ");
        assertFailed(
                hear(wire.reply(wire.text("one "), wire.error("rate_limit_error", 429))), Kind.RATE_LIMITED, "one ");
    }

    @Test
    void open_whenServerStallsBeforeItsAnswer_shouldTimeOutAndHangUp() {
        assertStallEnds(Reply.silence(), "");
    }

    @Test
    void open_whenServerStallsInItsAnswer_shouldTimeOutAndHangUp() {
        ModelWire wire = wire();
        assertStallEnds(wire.reply(wire.text("one ")).then(new Step.Stall()), "one ");
    }

    private void assertStallEnds(Reply reply, String before) {
        try (ScriptedModelServer server = ScriptedModelServer.always(reply);
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT.within(SHORT, LONG))) {
            assertFailed(Heard.all(gateway.open(Requests.simple("Hello?"))), Kind.TIMEOUT, before);
            assertThat(server.clientWentAway(LONG)).isTrue();
        }
    }

    @Test
    void open_whenServerDripsForEver_shouldTimeOutByTheTotal() {
        ModelWire wire = wire();
        Reply drip = wire.reply().then(new Step.Drip(wire.text("x"), Duration.ofMillis(20)));
        Heard heard = hear(drip, PATIENT.within(LONG, Duration.ofSeconds(2)));

        assertThat(heard.failure().map(ModelFailure::kind)).contains(Kind.TIMEOUT);
        assertThat(heard.text()).startsWith("x");
    }

    @Test
    void open_whenServerDripsSlowlyToItsEnd_shouldHearAllOfIt() {
        ModelWire wire = wire();
        Reply slow = wire.reply()
                .sendSlowly(List.of(wire.text("a"), wire.text("b"), wire.text("c"), wire.text("d")), SHORT.dividedBy(2))
                .send(wire.end(false, 11, 7));

        assertThat(hear(slow, PATIENT.within(SHORT.multipliedBy(3).dividedBy(2), LONG))
                        .text())
                .isEqualTo("abcd");
    }

    @Test
    void open_whenServerIsUsedAgainAfterFailures_shouldAnswer() {
        ModelWire wire = wire();
        List<Reply> replies = List.of(
                Reply.hangUp(),
                wire.reply(wire.text("x")).then(new Step.Cut()),
                Reply.status(500, ""),
                wire.answer("ok"));
        try (ScriptedModelServer server = Requests.serving(replies);
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            for (int i = 0; i < 3; i++) {
                assertThat(Heard.all(gateway.open(Requests.simple("Hello?"))).failure())
                        .isPresent();
            }
            assertThat(Heard.all(gateway.open(Requests.simple("Hello?"))).text())
                    .isEqualTo("ok");
        }
    }
}
