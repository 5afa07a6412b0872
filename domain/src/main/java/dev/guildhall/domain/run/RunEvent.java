package dev.guildhall.domain.run;

import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a run's Journal. Each is shown to readers as exactly one stream event, so a reader's last id is enough to
 * know what it has.
 */
public sealed interface RunEvent {

    /** When it happened, by the engine's clock. */
    Instant at();

    /**
     * The run was picked up for the first time.
     *
     * @param depth 0 for a member's request
     * @param input what the employee was asked
     */
    record RunStarted(
            Instant at,
            RunId run,
            EmployeeId employee,
            Optional<ConversationId> conversation,
            Optional<RunId> parent,
            int depth,
            String input)
            implements RunEvent {}

    /** A piece of the model's reasoning. */
    record ThoughtAdded(Instant at, String content) implements RunEvent {}

    /** A piece of the answer; all pieces of a run in order are the answer. */
    record MessageAdded(Instant at, String content) implements RunEvent {}

    /**
     * A model call is over and metered.
     *
     * @param requests the tools it asks for, in order; empty unless {@code end} is {@link CallEnd#TOOLS}
     */
    record ModelCallEnded(Instant at, ModelUsage usage, CallEnd end, List<ToolRequest> requests) implements RunEvent {

        /** Most tools one call may ask for. */
        public static final int MAX_REQUESTS = 16;

        /** Takes a copy; refuses too many requests, and two of one id. */
        public ModelCallEnded {
            requests = List.copyOf(requests);
            if (requests.size() > MAX_REQUESTS) {
                throw new IllegalArgumentException("more than " + MAX_REQUESTS + " tools in one call");
            }
            if (requests.stream().map(ToolRequest::call).distinct().count() < requests.size()) {
                throw new IllegalArgumentException("two tool requests of one id");
            }
        }
    }

    /**
     * A tool is about to be used; written before it is.
     *
     * @param request as used: after an approval with edited arguments, the edited ones
     * @param dispatch who carries it out, and how far that goes
     */
    record ToolCalled(Instant at, ToolRequest request, Dispatch dispatch) implements RunEvent {}

    /** A tool answered or was refused, or a human answered a question. */
    record ToolReturned(Instant at, CallId call, String content, boolean isError) implements RunEvent {}

    /**
     * A tool needs somebody's consent before it is used.
     *
     * @param reason which rule asks for it, for people
     */
    record ApprovalRequested(Instant at, CallId call, ApprovalId approval, String reason) implements RunEvent {}

    /**
     * A request for approval is over.
     *
     * @param by who decided; empty when nobody did in time
     * @param comment what they said to it; empty when nothing
     * @param input arguments as approved; empty when they are the ones asked for
     */
    record ApprovalDecided(
            Instant at,
            CallId call,
            ApprovalId approval,
            Verdict verdict,
            Optional<MemberId> by,
            String comment,
            Optional<String> input)
            implements RunEvent {}

    /** The employee asks a human something and waits for the answer, which is the tool's result. */
    record QuestionAsked(Instant at, CallId call, String question) implements RunEvent {}

    /** A human holds the run. */
    record RunPaused(Instant at, MemberId by) implements RunEvent {}

    /** A human lets the run go on. */
    record RunResumed(Instant at, MemberId by) implements RunEvent {}

    /** The model of this class did not answer; the run goes on with a lesser one. */
    record RunDegraded(Instant at, ModelTier from, ModelTier to) implements RunEvent {}

    /** A limit is reached: the employee gets one more call to say what it has. */
    record WrapUpBegan(Instant at, Cut cut) implements RunEvent {}

    /** What a tool did is about to be made good, because its run did not come to its end; written before it is. */
    record CompensationStarted(Instant at, CallId call) implements RunEvent {}

    /** What a tool did has been made good, or could not be. */
    record CompensationEnded(Instant at, CallId call, String content, boolean isError) implements RunEvent {}

    /**
     * The run cannot go on.
     *
     * @param status how it will end
     * @param code stable, for programs
     * @param detail for people; holds no secrets and no vendor text
     * @param retriable whether asking again may help
     */
    record RunErrored(Instant at, RunStatus status, String code, String detail, boolean retriable) implements RunEvent {

        /** Refuses a status that is no failure. */
        public RunErrored {
            if (status != RunStatus.FAILED && !status.isCut()) {
                throw new IllegalArgumentException(status + " is no failure");
            }
        }
    }

    /**
     * A human ends the run.
     *
     * @param by empty when whoever asked for it is not known any more
     */
    record RunCancelled(Instant at, Optional<MemberId> by) implements RunEvent {}

    /**
     * The last event.
     *
     * @param status a final status
     * @param cost of the run's own model calls
     */
    record RunFinished(Instant at, RunStatus status, MoneyMicros cost) implements RunEvent {

        /** Refuses a status after which something would follow. */
        public RunFinished {
            if (!status.isFinal()) {
                throw new IllegalArgumentException(status + " is not final");
            }
        }
    }
}
