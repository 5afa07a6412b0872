package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.adapter.out.llm.stream.StreamLimits;
import dev.guildhall.adapter.out.llm.testing.Asked;
import dev.guildhall.adapter.out.llm.testing.Heard;
import dev.guildhall.adapter.out.llm.testing.ModelWire;
import dev.guildhall.adapter.out.llm.testing.Reply;
import dev.guildhall.adapter.out.llm.testing.Reply.Step;
import dev.guildhall.adapter.out.llm.testing.ScriptedModelServer;
import dev.guildhall.application.run.out.ModelChunk.Reported;
import dev.guildhall.application.run.out.ModelChunk.Text;
import dev.guildhall.application.run.out.ModelChunk.Wish;
import dev.guildhall.application.run.out.ModelFailure;
import dev.guildhall.application.run.out.ModelFailure.Kind;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every provider. */
@Timeout(30)
abstract class ProviderContract {

    static final Duration LONG = Duration.ofSeconds(20);
    static final Duration SHORT = Duration.ofSeconds(1);
    static final StreamLimits PATIENT = new StreamLimits(LONG, LONG, 1 << 20, 4 << 20);

    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    abstract ModelWire wire();

    abstract LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor);

    /** A gateway to a server that does this. */
    LangChain4jModelGateway gateway(URI url, StreamLimits limits) {
        return gateway(
                new Endpoint(Optional.of(url), Optional.of("sk-test"), "scripted", 512, Duration.ofSeconds(5), limits),
                threads);
    }

    Heard hear(Reply reply) {
        return hear(reply, PATIENT);
    }

    Heard hear(Reply reply, StreamLimits limits) {
        try (ScriptedModelServer server = ScriptedModelServer.always(reply);
                LangChain4jModelGateway gateway = gateway(server.url(), limits)) {
            return Heard.all(gateway.open(Requests.simple("Hello?")));
        }
    }

    /** What the server is asked when this request is made. */
    Asked asked(ModelRequest request) {
        try (ScriptedModelServer server = ScriptedModelServer.always(wire().answer("ok"));
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            assertThat(Heard.all(gateway.open(request)).text()).isEqualTo("ok");
            return server.asked().getFirst();
        }
    }

    static void assertFailed(Heard heard, Kind kind, String textBefore) {
        assertThat(heard.failure().map(ModelFailure::kind)).contains(kind);
        assertThat(heard.text()).isEqualTo(textBefore);
    }

    @Test
    void open_whenModelAnswers_shouldStreamTextAndReportUsage() {
        Heard heard = hear(wire().answer("Hello ", "wörld \uD83D\uDE00", "!"));

        assertThat(heard.text()).isEqualTo("Hello wörld \uD83D\uDE00!");
        assertThat(heard.done().orElseThrow())
                .returns(CallEnd.ANSWERED, done -> done.end())
                .returns(List.of(), done -> done.tools())
                .returns("scripted", done -> done.model())
                .returns(Optional.of(new Reported(new TokenCount(11), new TokenCount(7))), done -> done.usage());
    }

    @Test
    void open_whenModelThinks_shouldStreamThoughtsApart() {
        ModelWire wire = wire();
        Heard heard = hear(wire.reply(wire.thought("Let me "), wire.thought("see."), wire.text("Yes."))
                .send(wire.end(false, 11, 7)));

        assertThat(heard.thought()).isEqualTo("Let me see.");
        assertThat(heard.text()).isEqualTo("Yes.");
    }

    @Test
    void open_whenPiecesComeSlowly_shouldHandEachOutAtOnce() {
        ModelWire wire = wire();
        Reply reply = wire.reply(wire.text("first ")).then(new Step.Stall());
        try (ScriptedModelServer server = ScriptedModelServer.always(reply);
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT);
                ModelStream stream = gateway.open(Requests.simple("Hello?"))) {
            assertThat(stream.next(Duration.ZERO)).containsExactly(new Text("first "));
        }
    }

    @Test
    void open_whenLengthLimitCuts_shouldSaySo() {
        ModelWire wire = wire();
        Heard heard = hear(wire.reply(wire.text("So lo")).send(wire.endByLength()));

        assertThat(heard.done().orElseThrow().end()).isEqualTo(CallEnd.LENGTH);
        assertThat(heard.done().orElseThrow().usage()).isEmpty();
    }

    @Test
    void open_whenModelWantsATool_shouldReturnTheWish() {
        ModelWire wire = wire();
        Heard heard = hear(wire.reply(wire.text("I ask Alex."))
                .send(wire.toolCall(0, "call_9", "delegate_to_agent", "{\"agent_id\":", "\"id-alex\"}"))
                .send(wire.end(true, 11, 7)));

        assertThat(heard.text()).isEqualTo("I ask Alex.");
        assertThat(heard.done().orElseThrow().end()).isEqualTo(CallEnd.TOOLS);
        assertThat(heard.done().orElseThrow().tools())
                .containsExactly(new Wish("delegate_to_agent", "{\"agent_id\":\"id-alex\"}"));
    }

    @Test
    void open_whenModelWantsSeveralToolsWithOneId_shouldReturnAllWishesInOrder() {
        ModelWire wire = wire();
        Heard heard = hear(wire.reply()
                .send(wire.toolCall(0, "same", "first", "{\"a\":", "\"1\"}"))
                .send(wire.toolCall(1, "same", "second", "{\"b\":\"2\"}"))
                .send(wire.toolCall(2, "same", "second", "{\"b\":\"3\"}"))
                .send(wire.end(true, 11, 7)));

        assertThat(heard.done().orElseThrow().tools())
                .containsExactly(
                        new Wish("first", "{\"a\":\"1\"}"),
                        new Wish("second", "{\"b\":\"2\"}"),
                        new Wish("second", "{\"b\":\"3\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rm -rf /", "\uD83D\uDE00"})
    void open_whenToolNameIsALie_shouldLeaveItToTheEngine(String name) {
        ModelWire wire = wire();
        Heard heard = hear(wire.reply().send(wire.toolCall(0, "x", name, "{}")).send(wire.end(true, 11, 7)));

        assertThat(heard.done().orElseThrow().tools())
                .hasSize(1)
                .first()
                .satisfies(wish -> assertThat(wish.tool()).isIn(name, "unnamed"));
    }

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
    void open_whenEventsAreTornIntoBytes_shouldHearTheSame() {
        ModelWire wire = wire();
        StringBuilder all = new StringBuilder();
        wire.answer("Grüße ", "\uD83D\uDE00").steps().forEach(step -> all.append(((Step.Send) step).text()));
        List<String> letters = all.codePoints().mapToObj(Character::toString).toList();

        assertThat(hear(Reply.stream(wire.contentType(), letters)).text()).isEqualTo("Grüße \uD83D\uDE00");
    }

    @Test
    void close_whenAnswerIsComing_shouldCloseTheConnectionAndFailTheReader() {
        ModelWire wire = wire();
        assertCloseEnds(wire.reply(wire.text("one ")).then(new Step.Stall()), true);
    }

    @Test
    void close_whenNothingHasComeYet_shouldCloseTheConnectionAndFailTheReader() {
        assertCloseEnds(Reply.silence(), false);
    }

    private void assertCloseEnds(Reply reply, boolean hasText) {
        try (ScriptedModelServer server = ScriptedModelServer.always(reply);
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            ModelStream stream = gateway.open(Requests.simple("Hello?"));
            if (hasText) {
                stream.next(Duration.ZERO);
            }
            while (server.asked().isEmpty()) {
                Thread.onSpinWait();
            }
            CompletableFuture<Void> closer = CompletableFuture.runAsync(stream::close);
            assertThatExceptionOfType(ModelFailure.class)
                    .isThrownBy(() -> stream.next(Duration.ZERO))
                    .returns(Kind.CANCELLED, ModelFailure::kind);
            closer.join();
            assertThat(server.clientWentAway(Duration.ofSeconds(5))).isTrue();
        }
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

    @Test
    void open_whenItGoesOn_shouldDropWhatTheModelRepeats() {
        ModelWire wire = wire();
        String kept = "Dear customer, thank you for your patience. We have ";
        try (ScriptedModelServer server = ScriptedModelServer.always(
                        wire.answer("Dear customer, thank you for ", "your patience. We have ", "found it."));
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            Heard heard = Heard.all(gateway.open(Requests.goingOn("Write to them.", kept)));

            assertThat(heard.text()).isEqualTo("found it.");
            assertThat(server.asked().getFirst().body())
                    .contains("Dear customer, thank you for your patience. We have", "Go on exactly where it stops");
        }
    }

    @Test
    void open_whenExchangeHasToolsAndOddities_shouldSendThemAll() {
        assertThat(asked(Requests.odd()).body())
                .contains("You are Nova.", "First.", "Second.", "delegate_to_agent", "id-alex")
                .contains("Alex Kim, writer", "At most 4000 characters", "Wake up warmer.", "not json", "rm_-rf__");
    }

    @Test
    void open_whenManyCallsRunAtOnce_shouldKeepThemApart() {
        try (ScriptedModelServer server = ScriptedModelServer.start(request -> {
                    String number = request.body().replaceAll("(?s).*number (\\d+).*", "$1");
                    return wire().answer("You are ", "number ", number);
                });
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            List<CompletableFuture<Heard>> calls = IntStream.range(0, 300)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> Heard.all(gateway.open(Requests.simple("I am number " + n))), threads))
                    .toList();
            for (int n = 0; n < calls.size(); n++) {
                Heard heard = calls.get(n).join();
                assertThat(heard.failure()).isEmpty();
                assertThat(heard.text()).isEqualTo("You are number " + n);
            }
        }
    }

    @Test
    void close_whenItComesAtAnyMoment_shouldAlwaysEndTheCall() {
        ModelWire wire = wire();
        Reply reply = wire.reply().then(new Step.Drip(wire.text("x"), Duration.ofMillis(1)));
        try (ScriptedModelServer server = ScriptedModelServer.always(reply);
                LangChain4jModelGateway gateway = gateway(server.url(), PATIENT)) {
            for (int micros = 0; micros < 40_000; micros += 1000) {
                ModelStream stream = gateway.open(Requests.simple("Hello?"));
                LockSupport.parkNanos(micros * 1000L);
                stream.close();
                assertThat(Heard.all(stream).failure().map(ModelFailure::kind)).contains(Kind.CANCELLED);
            }
            long asked = server.asked().size();
            for (long n = 0; n < asked; n++) {
                assertThat(server.clientWentAway(LONG)).isTrue();
            }
        }
    }
}
