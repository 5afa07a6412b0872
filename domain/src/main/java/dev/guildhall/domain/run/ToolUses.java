package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.QuestionAsked;
import dev.guildhall.domain.run.RunEvent.RunPaused;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunState.Paused;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import dev.guildhall.domain.run.ToolUse.Approved;
import dev.guildhall.domain.run.ToolUse.Asked;
import dev.guildhall.domain.run.ToolUse.AwaitingApproval;
import dev.guildhall.domain.run.ToolUse.InUse;
import dev.guildhall.domain.run.ToolUse.Returned;
import dev.guildhall.domain.run.ToolUse.Wished;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.tool.Effect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The part of the machine that follows the tools a model asked for in one call, each at its own pace. */
final class ToolUses {

    /** A question changes something: that "yes" comes again is news when it answers another question. */
    private static final Dispatch QUESTION = Dispatch.here(Effect.REVERSIBLE);

    private ToolUses() {}

    /** The state after an event that concerns one of the tools; empty when it does not, or may not follow. */
    static Optional<RunState> evolve(Working state, RunEvent event) {
        Progress progress = state.progress();
        return switch (event) {
            case ToolCalled called ->
                change(state, called.request().call(), use -> called(use, called))
                        .map(uses -> new Working(begun(progress, called), uses));
            case ToolReturned returned ->
                change(state, returned.call(), use -> returned(use, returned))
                        .map(uses -> next(brought(state, returned), uses));
            case ApprovalRequested requested ->
                change(
                                state,
                                requested.call(),
                                use -> wished(use).map(wish -> new AwaitingApproval(wish, requested.approval())))
                        .map(uses -> new Working(progress.seenAt(requested.at()), uses));
            case ApprovalDecided decided ->
                change(state, decided.call(), use -> decided(use, decided))
                        .map(uses -> next(answered(state, decided.at()), uses));
            case QuestionAsked asked ->
                change(state, asked.call(), use -> wished(use).map(Asked::new))
                        .map(uses -> new Working(progress.seenAt(asked.at()), uses));
            case RunPaused paused -> Optional.of(new Paused(state.with(progress.seenAt(paused.at()))));
            default -> Optional.empty();
        };
    }

    private static Optional<ToolRequest> wished(ToolUse use) {
        return use instanceof Wished(ToolRequest request) ? Optional.of(request) : Optional.empty();
    }

    private static Optional<ToolUse> called(ToolUse use, ToolCalled event) {
        boolean mayFollow = (use instanceof Wished || use instanceof Approved)
                && use.request().equals(event.request());
        return mayFollow ? Optional.of(new InUse(event.request(), event.dispatch())) : Optional.empty();
    }

    /** What is begun counts as done: even an error may have come after the effect. */
    private static Progress begun(Progress progress, ToolCalled event) {
        Progress seen = progress.seenAt(event.at());
        return event.dispatch().effect() == Effect.COMPENSABLE ? seen.owing(event.request()) : seen;
    }

    private static Optional<ToolUse> returned(ToolUse use, ToolReturned event) {
        return switch (use) {
            case InUse(ToolRequest request, Dispatch dispatch) ->
                Optional.of(new Returned(request, dispatch, event.content(), event.isError()));
            case Asked(ToolRequest request) ->
                Optional.of(new Returned(request, QUESTION, event.content(), event.isError()));
            case Wished _, AwaitingApproval _, Approved _, Returned _ -> Optional.empty();
        };
    }

    private static Progress brought(Working state, ToolReturned event) {
        boolean waited = state.uses().stream()
                .filter(use -> use.request().call().equals(event.call()))
                .anyMatch(ToolUses::leavesTheRunIdle);
        return waited ? answered(state, event.at()) : state.progress().seenAt(event.at());
    }

    /** Time in which a run only waits for humans and colleagues is not its own; while one of its tools works, it is. */
    private static Progress answered(Working state, Instant at) {
        boolean onlyWaits = state.uses().stream().allMatch(use -> use instanceof Returned || leavesTheRunIdle(use));
        return onlyWaits ? state.progress().waitedUntil(at) : state.progress().seenAt(at);
    }

    /** A colleague's run has limits of its own, and may itself wait for humans. */
    private static boolean leavesTheRunIdle(ToolUse use) {
        return switch (use) {
            case AwaitingApproval _, Asked _ -> true;
            case InUse(var _, Dispatch dispatch) -> dispatch.child().isPresent();
            case Wished _, Approved _, Returned _ -> false;
        };
    }

    private static Optional<ToolUse> decided(ToolUse use, ApprovalDecided event) {
        return use instanceof AwaitingApproval(ToolRequest request, ApprovalId approval)
                        && approval.equals(event.approval())
                ? Optional.of(after(request, event))
                : Optional.empty();
    }

    private static ToolUse after(ToolRequest request, ApprovalDecided event) {
        return switch (event.verdict()) {
            case APPROVED ->
                new Approved(
                        event.input()
                                .map(input -> new ToolRequest(request.call(), request.tool(), input))
                                .orElse(request),
                        event.approval());
            case REJECTED -> new Returned(request, Dispatch.REFUSED, refusal(event.comment()), true);
            case EXPIRED ->
                new Returned(request, Dispatch.REFUSED, "Nobody allowed this in time. Go on without it.", true);
        };
    }

    private static String refusal(String comment) {
        String verdict = "A human refused this.";
        return comment.isBlank() ? verdict : verdict + " They said: " + comment;
    }

    private static Optional<List<ToolUse>> change(
            Working state, CallId call, Function<ToolUse, Optional<? extends ToolUse>> change) {
        List<ToolUse> uses = new ArrayList<>(state.uses());
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).request().call().equals(call)) {
                int at = i;
                return change.apply(uses.get(i)).map(changed -> {
                    uses.set(at, changed);
                    return uses;
                });
            }
        }
        return Optional.empty();
    }

    /** The model gets the word when all tools have returned. */
    private static RunState next(Progress progress, List<ToolUse> uses) {
        Progress done = progress;
        for (ToolUse use : uses) {
            if (!(use instanceof Returned(var request, var dispatch, String content, boolean isError))) {
                return new Working(progress, uses);
            }
            done = done.plus(new Turn.OfTool(request, dispatch, content, isError));
        }
        return Thinking.afresh(done);
    }
}
