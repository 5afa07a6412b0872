package dev.guildhall.adapter.out.jpa.journal;

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

/** Reads the fields of each kind of event; {@link EventWriter} is its mirror. */
final class EventReader {

    private EventReader() {}

    static RunEvent read(Fields in) {
        EventType type = EventType.of(in.text("type"));
        Instant at = Instant.parse(in.text("at"));
        return switch (type) {
            case STARTED -> started(at, in);
            case THOUGHT -> new ThoughtAdded(at, in.text("content"));
            case MESSAGE -> new MessageAdded(at, in.text("content"));
            case CALL -> call(at, in);
            case TOOL ->
                new ToolCalled(
                        at,
                        request(in.object("request")),
                        in.optionalId("childRun").map(RunId::new));
            case RESULT -> new ToolReturned(at, new CallId(in.text("call")), in.text("content"), in.flag("isError"));
            case ERROR -> new RunErrored(at, in.text("code"), in.text("detail"), in.flag("retriable"));
            case FINISHED ->
                new RunFinished(at, RunStatus.valueOf(in.text("status")), new MoneyMicros(in.number("cost")));
        };
    }

    private static RunStarted started(Instant at, Fields in) {
        return new RunStarted(
                at,
                new RunId(in.id("run")),
                new EmployeeId(in.id("employee")),
                in.optionalId("conversation").map(ConversationId::new),
                in.optionalId("parent").map(RunId::new),
                in.integer("depth"),
                in.text("input"));
    }

    private static ModelCallEnded call(Instant at, Fields in) {
        ModelUsage usage = new ModelUsage(
                in.text("model"),
                in.integer("priceVersion"),
                new TokenCount(in.number("input")),
                new TokenCount(in.number("output")),
                new MoneyMicros(in.number("cost")),
                in.flag("estimated"));
        return new ModelCallEnded(
                at,
                usage,
                CallEnd.valueOf(in.text("end")),
                in.objects("requests").stream().map(EventReader::request).toList());
    }

    private static ToolRequest request(Fields in) {
        ToolRequest request = new ToolRequest(new CallId(in.text("call")), in.text("tool"), in.text("input"));
        in.demandAllRead();
        return request;
    }
}
