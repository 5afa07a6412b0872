package dev.guildhall.application.conversation;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.MessageSender.Sending;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.idempotency.IdempotencyStore.Earlier;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.Text;
import java.time.Duration;
import java.util.Optional;

/** Sends messages. */
final class SendMessageService implements SendMessage {

    private final ConversationPorts ports;

    SendMessageService(ConversationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome send(CallContext context, Command command) {
        context.demand(Permission.MESSAGE_SEND);
        String content = Text.required("content", command.content(), Message.MAX_CONTENT);
        MessageId id = new MessageId(ports.ids().next());
        return ports.tx()
                .writeIf(
                        context.tenant(),
                        Outcome.Sent.class::isInstance,
                        () -> replay(context, command, id).orElseGet(() -> send(context, command, id, content)));
    }

    /** The request in words of its own: a record's text changes with its class, keys outlive versions. */
    private static String text(Command command) {
        return String.join(
                "\n",
                command.employee().toString(),
                command.conversation().map(ConversationId::toString).orElse(""),
                command.content());
    }

    private Optional<Outcome> replay(CallContext context, Command command, MessageId id) {
        return command.key()
                .flatMap(key ->
                        ports.keys().claim(context.tenant(), context.member(), key, "send", text(command), id.value()))
                .map(earlier -> earlierMessage(context, earlier));
    }

    private Outcome earlierMessage(CallContext context, Earlier earlier) {
        if (!earlier.sameRequest()) {
            return new Outcome.KeyReused();
        }
        Message message = ports.conversations()
                .findMessage(context.tenant(), new MessageId(earlier.result()))
                .orElseThrow();
        return new Outcome.Sent(
                ports.conversations()
                        .find(context.tenant(), message.conversation())
                        .orElseThrow(),
                message,
                ports.runs().find(context.tenant(), message.run()).orElseThrow());
    }

    private Outcome send(CallContext context, Command command, MessageId id, String content) {
        Optional<Employee> employee =
                ports.employees().find(context.tenant(), command.employee()).filter(Employee::isActive);
        if (employee.isEmpty()) {
            return new Outcome.UnknownEmployee();
        }
        Optional<Conversation> conversation = conversationFor(context, command);
        if (conversation.isEmpty()) {
            return new Outcome.UnknownConversation();
        }
        return switch (ports.sender().send(conversation.get(), context.member(), id, content, Priority.MEDIUM)) {
            case Sending.Sent(Message message, Run run) -> new Outcome.Sent(conversation.get(), message, run);
            case Sending.TooManyWaiting(int limit) -> new Outcome.TooManyWaiting(limit);
            case Sending.QueueFull(int limit) -> new Outcome.QueueFull(limit);
            case Sending.MonthUsedUp(int limit, Duration retryAfter) -> new Outcome.MonthUsedUp(limit, retryAfter);
        };
    }

    private Optional<Conversation> conversationFor(CallContext context, Command command) {
        if (command.conversation().isPresent()) {
            return ports.conversations()
                    .find(context.tenant(), command.conversation().get())
                    .filter(found -> found.employee().equals(command.employee()));
        }
        return Optional.of(ports.sender().newest(context.tenant(), command.employee(), context.member()));
    }
}
