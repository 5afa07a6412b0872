package dev.guildhall.adapter.out.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every provider. */
abstract class ProviderContract extends FailureContract {
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
