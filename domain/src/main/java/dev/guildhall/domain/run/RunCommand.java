package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.RunId;
import java.util.List;

/** What the driver of a run has to do next. */
public sealed interface RunCommand {

    /** Write the first event. */
    record Start() implements RunCommand {}

    /**
     * Call the model.
     *
     * @param turns the exchange so far
     * @param kept text that was already delivered and must be continued, not repeated; empty at a fresh call
     * @param firstCall number that the first tool request of this call gets
     */
    record CallModel(List<Turn> turns, String kept, int firstCall) implements RunCommand {}

    /** Record that the open model call was lost after it had delivered {@code heard}, thoughts included. */
    record CloseLostCall(String heard, List<Turn> turns) implements RunCommand {}

    /** Check and use a tool. */
    record UseTool(ToolRequest request) implements RunCommand {}

    /** Give a run back until its child has ended, then hand its result to the model. */
    record AwaitChild(ToolRequest request, RunId child) implements RunCommand {}

    /** Tell the model that a tool's result was lost with its engine. */
    record CloseLostTool(ToolRequest request) implements RunCommand {}

    /** Write error and end. */
    record Fail(RunStatus status, String code, String detail) implements RunCommand {}

    /** Write the end. */
    record Finish(RunStatus status) implements RunCommand {}
}
