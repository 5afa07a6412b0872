package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.ApprovalId;

/** How far one tool is that a model asked for. */
public sealed interface ToolUse {

    /** What is asked for; after an approval with edited arguments, the edited ones. */
    ToolRequest request();

    /** Nobody has looked at it yet. */
    record Wished(ToolRequest request) implements ToolUse {}

    /** Somebody has to allow it first. */
    record AwaitingApproval(ToolRequest request, ApprovalId approval) implements ToolUse {}

    /** Allowed, once, with exactly these arguments. */
    record Approved(ToolRequest request, ApprovalId approval) implements ToolUse {}

    /** A human has been asked something; the answer is the result. */
    record Asked(ToolRequest request) implements ToolUse {}

    /** It may have had its effect, and has not returned. */
    record InUse(ToolRequest request, Dispatch dispatch) implements ToolUse {}

    /** Done or refused. */
    record Returned(ToolRequest request, Dispatch dispatch, String content, boolean isError) implements ToolUse {}
}
