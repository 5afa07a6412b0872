package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the driver of a run has to do next. Commands given together may be carried out in any order, or at once. */
public sealed interface RunCommand {

    /** Write the first event. */
    record Start() implements RunCommand {}

    /**
     * Call the model.
     *
     * @param turns the exchange so far
     * @param kept text that was already delivered and must be continued, not repeated; empty at a fresh call
     * @param firstCall number that the first tool request of this call gets
     * @param tier class of model to use instead of the employee's own
     * @param wrapUp the limit that was reached, when this is the last call: no tools, say what there is
     * @param left time the run has left
     */
    record CallModel(
            List<Turn> turns, String kept, int firstCall, Optional<ModelTier> tier, Optional<Cut> wrapUp, Duration left)
            implements RunCommand {

        /** Takes a copy. */
        public CallModel {
            turns = List.copyOf(turns);
        }
    }

    /** Record that the open model call was lost after it had delivered {@code heard}, thoughts included. */
    record CloseLostCall(String heard, List<Turn> turns, Optional<ModelTier> tier) implements RunCommand {

        /** Takes a copy. */
        public CloseLostCall {
            turns = List.copyOf(turns);
        }
    }

    /** Give the employee one more call before the cut. */
    record WrapUp(Cut cut) implements RunCommand {}

    /** Check a tool request, and use the tool, ask for approval, or refuse. */
    record UseTool(ToolRequest request) implements RunCommand {}

    /** Use a tool that has been approved with exactly these arguments. */
    record UseApproved(ToolRequest request, ApprovalId approval) implements RunCommand {}

    /** Call a tool again, under the same idempotency key: its engine was lost before its result was written. */
    record RepeatTool(ToolRequest request) implements RunCommand {}

    /** Tell the model that a tool's result was lost with its engine; it must not be called again. */
    record CloseLostTool(ToolRequest request) implements RunCommand {}

    /** Wait for a child run, then hand its result to the model. */
    record AwaitChild(ToolRequest request, RunId child) implements RunCommand {}

    /** Wait for a decision. */
    record AwaitApproval(ToolRequest request, ApprovalId approval) implements RunCommand {}

    /** Wait for a human's answer. */
    record AwaitAnswer(ToolRequest request) implements RunCommand {}

    /** Wait until a human lets the run go on. */
    record AwaitResume() implements RunCommand {}

    /**
     * Make good what a tool did.
     *
     * @param begun whether that was begun before and may have happened already
     */
    record Compensate(ToolRequest request, boolean begun) implements RunCommand {}

    /** Write error and end. */
    record Fail(RunStatus status, String code, String detail) implements RunCommand {}

    /** Write the end. */
    record Finish(RunStatus status) implements RunCommand {}
}
