package dev.guildhall.adapter.out.jpa.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunEventCodecTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123456789Z");
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final ToolRequest REQUEST = new ToolRequest(CallId.nth(1), "delegate_to_agent", "{\"to\":\"x\"}");

    private final RunEventCodec codec = new RunEventCodec();

    static Stream<RunEvent> events() {
        ModelUsage usage =
                new ModelUsage("m/1", 3, new TokenCount(5), new TokenCount(1L << 40), new MoneyMicros(7), true);
        return Stream.of(
                new RunStarted(
                        AT,
                        new RunId(ID),
                        new EmployeeId(ID),
                        Optional.of(new ConversationId(ID)),
                        Optional.of(new RunId(ID)),
                        4,
                        "input"),
                new RunStarted(AT, new RunId(ID), new EmployeeId(ID), Optional.empty(), Optional.empty(), 0, ""),
                new ThoughtAdded(AT, "hm\nso"),
                new MessageAdded(AT, "a \"quote\", \\, \0, \u2028 and 🚀"),
                new ModelCallEnded(AT, usage, CallEnd.TOOLS, List.of(REQUEST, REQUEST)),
                new ModelCallEnded(AT, usage, CallEnd.ANSWERED, List.of()),
                new ToolCalled(AT, REQUEST, Optional.of(new RunId(ID))),
                new ToolCalled(AT, REQUEST, Optional.empty()),
                new ToolReturned(AT, CallId.nth(2), "result", true),
                new RunErrored(AT, "model_timeout", "Try again.", true),
                new RunFinished(AT, RunStatus.CUT_COST, new MoneyMicros(-1)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void decode_whenEncoded_shouldGiveTheSameEventFromOneLine(RunEvent event) {
        String text = codec.encode(event);

        assertThat(text).doesNotContain("\n").startsWith("{\"v\":1,");
        assertThat(codec.decode(text)).isEqualTo(event);
    }

    @Test
    void events_shouldBeOfEveryKind() {
        assertThat(events().map(Object::getClass).distinct())
                .hasSameSizeAs(RunEvent.class.getPermittedSubclasses())
                .hasSameSizeAs(EventType.values());
    }

    @Test
    void decode_whenAPieceEndsInsideASurrogatePair_shouldLoseNothing() {
        String rocket = "🚀";

        RunEvent first = codec.decode(codec.encode(new MessageAdded(AT, "to " + rocket.charAt(0))));
        RunEvent second = codec.decode(codec.encode(new MessageAdded(AT, rocket.charAt(1) + "!")));

        assertThat(first).isInstanceOf(MessageAdded.class);
        assertThat(((MessageAdded) first).content() + ((MessageAdded) second).content())
                .isEqualTo("to 🚀!");
    }

    @Test
    void encode_whenAHalfPairIsInIt_shouldBeStorableAsUtf8() {
        String text = codec.encode(new MessageAdded(AT, "\uDE80 and \uD83D and \0"));

        assertThat(text).isEqualTo(new String(text.getBytes(UTF_8), UTF_8));
        assertThat(text.indexOf('\0')).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"v\":1}",
                "{\"v\":2,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\"}",
                "{\"v\":1,\"type\":\"other\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\"}",
                "{\"v\":1,\"type\":\"message\",\"at\":\"yesterday\",\"content\":\"x\"}",
                "{\"v\":1,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\"}",
                "{\"v\":1,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":7}",
                "{\"v\":1,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":null}",
                "{\"v\":1,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\",\"more\":1}",
                "{\"v\":1,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\"",
                "{\"v\":1,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\"} {}",
                "{\"v\":1,\"type\":\"finished\",\"at\":\"2026-11-20T10:00:00Z\",\"status\":\"RUNNING\",\"cost\":0}",
                "{\"v\":1,\"type\":\"finished\",\"at\":\"2026-11-20T10:00:00Z\",\"status\":\"FAILED\",\"cost\":0.5}",
                "{\"v\":1,\"type\":\"result\",\"at\":\"2026-11-20T10:00:00Z\",\"call\":\"c\",\"content\":\"\",\"isError\":0}",
                "{\"v\":1,\"type\":\"tool\",\"at\":\"2026-11-20T10:00:00Z\",\"request\":{\"call\":\"c\",\"tool\":\"t\",\"input\":\"\",\"x\":1}}"
            })
    void decode_whenNotWhatWeWrite_shouldSayThatItIsDamaged(String text) {
        assertThatExceptionOfType(DamagedEvent.class)
                .isThrownBy(() -> codec.decode(text))
                .matches(damage -> !damage.isRetriable());
    }

    @Test
    void labels_shouldNeverChange() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::label))
                .containsExactly("started", "thought", "message", "call", "tool", "result", "error", "finished");
    }
}
