package dev.guildhall.adapter.out.jpa.journal;

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
import dev.guildhall.domain.run.ToolRequest;
import jakarta.json.stream.JsonGenerator;

/** Writes the fields of each kind of event; {@link EventReader} is its mirror. */
final class EventWriter {

    private EventWriter() {}

    static void write(RunEvent event, JsonGenerator out) {
        out.write("type", EventType.of(event).label()).write("at", event.at().toString());
        switch (event) {
            case RunStarted started -> write(started, out);
            case ThoughtAdded thought -> out.write("content", thought.content());
            case MessageAdded message -> out.write("content", message.content());
            case ModelCallEnded call -> write(call, out);
            case ToolCalled called -> {
                write("request", called.request(), out);
                write(called.dispatch(), out);
            }
            case ToolReturned returned ->
                out.write("call", returned.call().value())
                        .write("content", returned.content())
                        .write("isError", returned.isError());
            case ApprovalRequested asked ->
                out.write("call", asked.call().value())
                        .write("approval", asked.approval().toString())
                        .write("reason", asked.reason());
            case ApprovalDecided decided -> write(decided, out);
            case QuestionAsked asked -> out.write("call", asked.call().value()).write("question", asked.question());
            case RunPaused paused -> out.write("by", paused.by().toString());
            case RunResumed resumed -> out.write("by", resumed.by().toString());
            case RunDegraded degraded ->
                out.write("from", degraded.from().name())
                        .write("to", degraded.to().name());
            case WrapUpBegan limit ->
                out.write("status", limit.cut().status().name())
                        .write("detail", limit.cut().detail());
            case CompensationStarted started -> out.write("call", started.call().value());
            case CompensationEnded ended ->
                out.write("call", ended.call().value())
                        .write("content", ended.content())
                        .write("isError", ended.isError());
            case RunErrored error ->
                out.write("status", error.status().name())
                        .write("code", error.code())
                        .write("detail", error.detail())
                        .write("retriable", error.retriable());
            case RunCancelled cancelled -> cancelled.by().ifPresent(by -> out.write("by", by.toString()));
            case RunFinished finished ->
                out.write("status", finished.status().name())
                        .write("cost", finished.cost().value());
        }
    }

    private static void write(RunStarted started, JsonGenerator out) {
        out.write("run", started.run().toString())
                .write("employee", started.employee().toString())
                .write("depth", started.depth())
                .write("input", started.input());
        started.conversation().ifPresent(id -> out.write("conversation", id.toString()));
        started.parent().ifPresent(id -> out.write("parent", id.toString()));
    }

    private static void write(ModelCallEnded call, JsonGenerator out) {
        ModelUsage usage = call.usage();
        out.write("model", usage.model())
                .write("priceVersion", usage.priceVersion())
                .write("input", usage.input().value())
                .write("output", usage.output().value())
                .write("cost", usage.cost().value())
                .write("estimated", usage.estimated())
                .write("end", call.end().name())
                .writeStartArray("requests");
        call.requests().forEach(request -> write(request, out.writeStartObject()));
        out.writeEnd();
    }

    private static void write(ApprovalDecided decided, JsonGenerator out) {
        out.write("call", decided.call().value())
                .write("approval", decided.approval().toString())
                .write("verdict", decided.verdict().name())
                .write("comment", decided.comment());
        decided.by().ifPresent(by -> out.write("by", by.toString()));
        decided.input().ifPresent(input -> out.write("input", input));
    }

    private static void write(Dispatch dispatch, JsonGenerator out) {
        out.write("effect", dispatch.effect().name()).write("repeatable", dispatch.repeatable());
        dispatch.child().ifPresent(child -> out.write("childRun", child.toString()));
        dispatch.colleague().ifPresent(colleague -> out.write("colleague", colleague.toString()));
    }

    private static void write(String name, ToolRequest request, JsonGenerator out) {
        write(request, out.writeStartObject(name));
    }

    private static void write(ToolRequest request, JsonGenerator open) {
        open.write("call", request.call().value())
                .write("tool", request.tool())
                .write("input", request.input())
                .writeEnd();
    }
}
