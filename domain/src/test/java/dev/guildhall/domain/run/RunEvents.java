package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TokenCount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Entries of a Journal with sensible defaults. */
final class RunEvents {

    static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    private RunEvents() {}

    static RunEvent started() {
        return new RunEvent.RunStarted(
                START,
                new RunId(new UUID(0, 1)),
                new EmployeeId(new UUID(0, 2)),
                Optional.empty(),
                Optional.empty(),
                0,
                "Plan the launch.");
    }

    static RunEvent thought(String content) {
        return new RunEvent.ThoughtAdded(START, content);
    }

    static RunEvent piece(String content) {
        return new RunEvent.MessageAdded(START, content);
    }

    static RunEvent ended(CallEnd end, ToolRequest... requests) {
        return ended(START, end, 1, requests);
    }

    static RunEvent ended(Instant at, CallEnd end, long micros, ToolRequest... requests) {
        ModelUsage usage =
                new ModelUsage("demo", 1, new TokenCount(10), new TokenCount(5), new MoneyMicros(micros), false);
        return new RunEvent.ModelCallEnded(at, usage, end, List.of(requests));
    }

    static ToolRequest request(int call, String tool, String input) {
        return new ToolRequest(CallId.nth(call), tool, input);
    }

    static RunEvent called(ToolRequest request) {
        return new RunEvent.ToolCalled(START, request, Optional.empty());
    }

    static RunEvent delegated(ToolRequest request, RunId child) {
        return new RunEvent.ToolCalled(START, request, Optional.of(child));
    }

    static RunEvent returned(ToolRequest request, String content) {
        return new RunEvent.ToolReturned(START, request.call(), content, false);
    }

    static RunEvent errored() {
        return new RunEvent.RunErrored(START, "model_timeout", "The model did not answer in time.", true);
    }

    static RunEvent finished(RunStatus status) {
        return new RunEvent.RunFinished(START, status, new MoneyMicros(7));
    }
}
