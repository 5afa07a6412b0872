package dev.guildhall.adapter.in.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.conversation.in.SendMessage.Outcome;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.MoneyMicros;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmployeeMessageResourceTest {

    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final EmployeeId MAYA = new EmployeeId(UUID.fromString("01a1f82f-0000-7000-8000-000000000002"));
    private static final ConversationId TALK =
            new ConversationId(UUID.fromString("01a1f82f-0000-7000-8000-000000000003"));
    private static final SendMessageRequest HELLO = new SendMessageRequest("Hello", Optional.empty());

    private final Watched watched = new Watched();
    private final List<SendMessage.Command> sent = new ArrayList<>();
    private SendMessage sendMessage = (context, command) -> {
        sent.add(command);
        return taken();
    };

    @Test
    void send_whenTaken_shouldSayWhichRunAnswers() {
        Response answer = resource().send(MAYA.toString(), "key-1", new SendMessageRequest("Hello", Optional.of(TALK)));

        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(answer.getEntity()).isInstanceOfSatisfying(SentView.class, view -> {
            assertThat(view.run().id()).isEqualTo(SampleRun.ID.toString());
            assertThat(view.conversation().id()).isEqualTo(TALK.toString());
            assertThat(view.message().content()).isEqualTo("Hello");
        });
        assertThat(sent)
                .containsExactly(new SendMessage.Command(
                        MAYA, "Hello", Optional.of(TALK), Optional.of(new IdempotencyKey("key-1"))));
    }

    @Test
    void send_whenRefused_shouldSayWhy() {
        Map<Outcome, Reason> reasons = Map.of(
                new Outcome.UnknownEmployee(), Reason.UNKNOWN,
                new Outcome.UnknownConversation(), Reason.UNKNOWN,
                new Outcome.TooManyWaiting(5), Reason.LIMITED,
                new Outcome.QueueFull(50), Reason.LIMITED,
                new Outcome.KeyReused(), Reason.UNPROCESSABLE);

        reasons.forEach((outcome, reason) -> {
            sendMessage = (context, command) -> outcome;

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> resource().send(MAYA.toString(), null, HELLO))
                    .matches(refused -> refused.reason() == reason);
        });
    }

    @Test
    void send_whenTheIdOrKeyIsNone_shouldSendNothing() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> resource().send("maya", null, HELLO))
                .matches(refused -> refused.code().equals("unknown-employee"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> resource().send(MAYA.toString(), "a b", HELLO))
                .matches(invalid -> invalid.field().equals("Idempotency-Key"));
        assertThat(sent).isEmpty();
    }

    @Test
    void stream_whenTaken_shouldSendTheRunFromItsBeginning() {
        watched.tail.append(SampleRun.entries());

        stream();

        assertThat(watched.after).isZero();
        assertThat(watched.request.text()).isEqualTo(SseFrames.of(SampleRun.entries()) + SseFrames.DONE);
    }

    @Test
    void stream_whenRefused_shouldGiveThePlaceBackAndAnswerOrdinarily() {
        sendMessage = (context, command) -> new Outcome.UnknownEmployee();

        assertThatExceptionOfType(Refused.class).isThrownBy(this::stream);

        assertThat(watched.streams.open()).isZero();
        assertThat(watched.request.headers).isEmpty();
    }

    @Test
    void stream_whenThereAreTooMany_shouldSendNothing() {
        stream();
        assertThat(sent).hasSize(1);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::stream)
                .matches(refused -> refused.reason() == Reason.LIMITED);

        assertThat(sent).hasSize(1);
    }

    private void stream() {
        resource().stream(MAYA.toString(), null, HELLO, Watched.suspended(), watched.request.asServlet());
    }

    private EmployeeMessageResource resource() {
        return new EmployeeMessageResource(
                (context, command) -> sendMessage.send(context, command), watched.opener, watched);
    }

    private Outcome.Sent taken() {
        var caller = watched.context();
        return new Outcome.Sent(
                new Conversation(caller.tenant(), TALK, MAYA, caller.member(), AT, AT),
                new Message(
                        caller.tenant(),
                        new MessageId(UUID.fromString("01a1f82f-0000-7000-8000-000000000005")),
                        TALK,
                        new Author.OfMember(caller.member()),
                        SampleRun.ID,
                        "Hello",
                        AT),
                new Run(
                        caller.tenant(),
                        SampleRun.ID,
                        RunKind.CHAT,
                        MAYA,
                        Optional.of(TALK),
                        Optional.empty(),
                        0,
                        caller.member(),
                        "Hello",
                        RunStatus.QUEUED,
                        MoneyMicros.ZERO,
                        AT,
                        Optional.empty()));
    }
}
