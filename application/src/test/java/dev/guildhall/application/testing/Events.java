package dev.guildhall.application.testing;

import dev.guildhall.domain.run.CallEnd;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Dispatch;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.List;

/** Entries of a Journal, all at {@link ManualClock#START}. */
public final class Events {

    private Events() {}

    /** The first entry. */
    public static RunEvent started(Run run) {
        return new RunEvent.RunStarted(
                ManualClock.START,
                run.id(),
                run.employee(),
                run.conversation(),
                run.parent().map(Run.Parent::run),
                run.depth(),
                run.input());
    }

    /** A piece of reasoning. */
    public static RunEvent thought(String content) {
        return new RunEvent.ThoughtAdded(ManualClock.START, content);
    }

    /** A piece of the answer. */
    public static RunEvent piece(String content) {
        return new RunEvent.MessageAdded(ManualClock.START, content);
    }

    /** The end of a call whose answer is complete. */
    public static RunEvent answered(long micros) {
        return new RunEvent.ModelCallEnded(
                ManualClock.START, WorkFixtures.calledAt(micros), CallEnd.ANSWERED, List.of());
    }

    /** The end of a call that asks for tools. */
    public static RunEvent askedFor(long micros, ToolRequest... requests) {
        return new RunEvent.ModelCallEnded(
                ManualClock.START, WorkFixtures.calledAt(micros), CallEnd.TOOLS, List.of(requests));
    }

    /** A wish for the tool that hands work to a colleague. */
    public static ToolRequest delegation(int call, String input) {
        return new ToolRequest(CallId.nth(call), "delegate_to_agent", input);
    }

    /** A tool that is not another run is about to be used. */
    public static RunEvent toolCalled(ToolRequest request) {
        return new RunEvent.ToolCalled(ManualClock.START, request, Dispatch.REFUSED);
    }

    /** A tool's answer. */
    public static RunEvent toolReturned(ToolRequest request, String content) {
        return new RunEvent.ToolReturned(ManualClock.START, request.call(), content, false);
    }

    /** The last entry of a run that went well. */
    public static RunEvent completed(long micros) {
        return new RunEvent.RunFinished(ManualClock.START, RunStatus.COMPLETED, new MoneyMicros(micros));
    }
}
