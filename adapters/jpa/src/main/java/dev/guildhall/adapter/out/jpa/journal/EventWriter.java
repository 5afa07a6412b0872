package dev.guildhall.adapter.out.jpa.journal;

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
                called.childRun().ifPresent(child -> out.write("childRun", child.toString()));
            }
            case ToolReturned returned ->
                out.write("call", returned.call().value())
                        .write("content", returned.content())
                        .write("isError", returned.isError());
            case RunErrored error ->
                out.write("code", error.code()).write("detail", error.detail()).write("retriable", error.retriable());
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
