package dev.guildhall.adapter.in.sse;

import dev.guildhall.domain.run.JournalEntry;
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
import dev.guildhall.domain.shared.MoneyMicros;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** A Journal entry as the outside sees it. */
final class EventJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private EventJson() {}

    /** The name of the event's type. */
    static String type(RunEvent event) {
        return switch (event) {
            case RunStarted _ -> "run";
            case ThoughtAdded _ -> "thought";
            case MessageAdded _ -> "message";
            case ToolCalled _ -> "action";
            case ToolReturned _ -> "result";
            case ModelCallEnded _ -> "usage";
            case ApprovalRequested _ -> "approval";
            case ApprovalDecided _ -> "decision";
            case QuestionAsked _ -> "question";
            case RunPaused _ -> "paused";
            case RunResumed _ -> "resumed";
            case RunDegraded _ -> "degraded";
            case WrapUpBegan _ -> "limit";
            case CompensationStarted _, CompensationEnded _ -> "compensation";
            case RunErrored _ -> "error";
            case RunCancelled _ -> "cancelled";
            case RunFinished _ -> "done";
        };
    }

    /** The entry with all its fields. */
    static JsonObject object(JournalEntry entry) {
        RunEvent event = entry.event();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", type(event))
                .add("seq", entry.seq())
                .add("at", event.at().toString());
        switch (event) {
            case RunStarted started -> add(json, started);
            case ThoughtAdded thought -> json.add("content", thought.content());
            case MessageAdded piece -> json.add("content", piece.content());
            case ToolCalled called -> add(json, called);
            case ToolReturned result ->
                json.add("callId", result.call().value())
                        .add("content", result.content())
                        .add("isError", result.isError());
            case ModelCallEnded ended -> add(json, ended.usage());
            case ApprovalRequested asked ->
                json.add("approvalId", asked.approval().toString())
                        .add("callId", asked.call().value())
                        .add("reason", asked.reason());
            case ApprovalDecided decided -> add(json, decided);
            case QuestionAsked asked -> json.add("callId", asked.call().value()).add("content", asked.question());
            case RunPaused paused -> json.add("by", paused.by().toString());
            case RunResumed resumed -> json.add("by", resumed.by().toString());
            case RunDegraded degraded ->
                json.add("from", degraded.from().name()).add("to", degraded.to().name());
            case WrapUpBegan limit ->
                json.add("code", limit.cut().code()).add("detail", limit.cut().detail());
            case CompensationStarted started ->
                json.add("callId", started.call().value()).add("phase", "started");
            case CompensationEnded ended ->
                json.add("callId", ended.call().value())
                        .add("phase", "ended")
                        .add("content", ended.content())
                        .add("isError", ended.isError());
            case RunCancelled cancelled -> cancelled.by().ifPresent(by -> json.add("by", by.toString()));
            case RunErrored error ->
                json.add("code", error.code()).add("detail", error.detail()).add("retriable", error.retriable());
            case RunFinished finished ->
                json.add("state", finished.status().name()).add("cost", money(finished.cost()));
        }
        return json.build();
    }

    private static void add(JsonObjectBuilder json, RunStarted started) {
        json.add("runId", started.run().toString())
                .add("employeeId", started.employee().toString())
                .add(
                        "conversationId",
                        started.conversation()
                                .<JsonValue>map(id -> JSON.createValue(id.toString()))
                                .orElse(JsonValue.NULL))
                .add("state", "RUNNING");
    }

    private static void add(JsonObjectBuilder json, ToolCalled called) {
        json.add("tool", called.request().tool())
                .add("callId", called.request().call().value())
                .add("input", ToolInput.of(called.request().input()));
        called.dispatch().child().ifPresent(child -> json.add("childRunId", child.toString()));
    }

    private static void add(JsonObjectBuilder json, ApprovalDecided decided) {
        json.add("approvalId", decided.approval().toString())
                .add("callId", decided.call().value())
                .add("verdict", decided.verdict().name())
                .add("comment", decided.comment());
        decided.by().ifPresent(by -> json.add("by", by.toString()));
        decided.input().ifPresent(input -> json.add("input", ToolInput.of(input)));
    }

    private static void add(JsonObjectBuilder json, ModelUsage usage) {
        json.add("inputTokens", usage.input().value())
                .add("outputTokens", usage.output().value())
                .add("cost", money(usage.cost()))
                .add("model", usage.model());
    }

    private static JsonObjectBuilder money(MoneyMicros amount) {
        return JSON.createObjectBuilder().add("micros", amount.value()).add("currency", MoneyMicros.CURRENCY);
    }
}
