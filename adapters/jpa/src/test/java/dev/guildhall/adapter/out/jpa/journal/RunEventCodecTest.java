package dev.guildhall.adapter.out.jpa.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Cut;
import dev.guildhall.domain.run.Dispatch;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.CompensationEnded;
import dev.guildhall.domain.run.RunEvent.CompensationStarted;
import dev.guildhall.domain.run.RunEvent.MessageAdded;
import dev.guildhall.domain.run.RunEvent.ModelCallEnded;
import dev.guildhall.domain.run.RunEvent.QuestionAsked;
import dev.guildhall.domain.run.RunEvent.RunCancelled;
import dev.guildhall.domain.run.RunEvent.RunDegraded;
import dev.guildhall.domain.run.RunEvent.RunErrored;
import dev.guildhall.domain.run.RunEvent.RunFinished;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.RunResumed;
import dev.guildhall.domain.run.RunEvent.RunStarted;
import dev.guildhall.domain.run.RunEvent.ThoughtAdded;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunEvent.WrapUpBegan;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.run.Verdict;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.tool.Effect;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunEventCodecTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123456789Z");
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final ToolRequest REQUEST = new ToolRequest(CallId.nth(1), "delegate_to_agent", "{\"to\":\"x\"}");

    private static final ToolRequest SECOND = new ToolRequest(CallId.nth(2), "ask_human", "");
    private static final String FIRST = "{\"v\":1,\"type\":\"%s\",\"at\":\"2026-11-20T10:00:00Z\",%s}";

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
                new ModelCallEnded(AT, usage, CallEnd.TOOLS, List.of(REQUEST, SECOND)),
                new ModelCallEnded(AT, usage, CallEnd.ANSWERED, List.of()),
                new ToolCalled(AT, REQUEST, Dispatch.to(new EmployeeId(ID), new RunId(ID))),
                new ToolCalled(AT, REQUEST, Dispatch.outside(Effect.COMPENSABLE, true)),
                new ToolCalled(AT, REQUEST, Dispatch.REFUSED),
                new ToolReturned(AT, CallId.nth(2), "result", true),
                new ApprovalRequested(AT, CallId.nth(1), new ApprovalId(ID), "Your rules say so."),
                new ApprovalDecided(
                        AT,
                        CallId.nth(1),
                        new ApprovalId(ID),
                        Verdict.APPROVED,
                        Optional.of(new MemberId(ID)),
                        "fine",
                        Optional.of("{\"to\":\"y\"}")),
                new ApprovalDecided(
                        AT, CallId.nth(1), new ApprovalId(ID), Verdict.EXPIRED, Optional.empty(), "", Optional.empty()),
                new QuestionAsked(AT, CallId.nth(1), "Which?"),
                new RunPaused(AT, new MemberId(ID)),
                new RunResumed(AT, new MemberId(ID)),
                new RunDegraded(AT, ModelTier.PREMIUM, ModelTier.ECONOMY),
                new WrapUpBegan(AT, new Cut(RunStatus.CUT_TIME, "30 minutes are over.")),
                new CompensationStarted(AT, CallId.nth(1)),
                new CompensationEnded(AT, CallId.nth(1), "taken back", false),
                new RunErrored(AT, RunStatus.FAILED, "model_timeout", "Try again.", true),
                new RunErrored(AT, RunStatus.CUT_COST, "cut_cost", "Too dear.", false),
                new RunCancelled(AT, Optional.of(new MemberId(ID))),
                new RunCancelled(AT, Optional.empty()),
                new RunFinished(AT, RunStatus.CUT_COST, new MoneyMicros(-1)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void decode_whenEncoded_shouldGiveTheSameEventFromOneLine(RunEvent event) {
        String text = codec.encode(event);

        assertThat(text).doesNotContain("\n").startsWith("{\"v\":2,");
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
                "{\"v\":0,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\"}",
                "{\"v\":2,\"type\":\"tool\",\"at\":\"2026-11-20T10:00:00Z\",\"request\":{\"call\":\"c\",\"tool\":\"t\",\"input\":\"\"}}",
                "{\"v\":3,\"type\":\"message\",\"at\":\"2026-11-20T10:00:00Z\",\"content\":\"x\"}",
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

    @ParameterizedTest
    @CsvSource({"cut_cost,CUT_COST", "cut_no_progress,CUT_NO_PROGRESS", "model_timeout,FAILED", "cut_of_meat,FAILED"})
    void decode_whenAnErrorOfTheFirstVersion_shouldTakeItsStatusFromItsCode(String code, RunStatus status) {
        assertThat(codec.decode(
                        FIRST.formatted("error", "\"code\":\"" + code + "\",\"detail\":\"d\",\"retriable\":true")))
                .isEqualTo(new RunErrored(Instant.parse("2026-11-20T10:00:00Z"), status, code, "d", true));
    }

    @Test
    void decode_whenAToolOfTheFirstVersion_shouldTakeItForOneWithoutEffectThatIsNotRepeated() {
        String request = "\"request\":{\"call\":\"c\",\"tool\":\"t\",\"input\":\"{}\"}";

        assertThat(Stream.of(request, request + ",\"childRun\":\"" + ID + "\"")
                        .map(fields -> codec.decode(FIRST.formatted("tool", fields)))
                        .map(event -> ((ToolCalled) event).dispatch()))
                .containsExactly(
                        Dispatch.REFUSED,
                        new Dispatch(Optional.of(new RunId(ID)), Optional.empty(), Effect.READ, false));
    }

    @Test
    void labels_shouldNeverChange() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::label))
                .containsExactly(
                        "started",
                        "thought",
                        "message",
                        "call",
                        "tool",
                        "result",
                        "error",
                        "finished",
                        "approval",
                        "decision",
                        "question",
                        "paused",
                        "resumed",
                        "degraded",
                        "limit",
                        "compensation_started",
                        "compensation_ended",
                        "cancelled");
    }
}
