package dev.guildhall.domain.run;

import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.QuestionAsked;
import dev.guildhall.domain.run.RunEvent.ToolCalled;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.RunState.Thinking;
import dev.guildhall.domain.run.RunState.Working;
import dev.guildhall.domain.run.ToolUse.Approved;
import dev.guildhall.domain.run.ToolUse.Asked;
import dev.guildhall.domain.run.ToolUse.AwaitingApproval;
import dev.guildhall.domain.run.ToolUse.InUse;
import dev.guildhall.domain.run.ToolUse.Returned;
import dev.guildhall.domain.run.ToolUse.Wished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of the machine that follows the tools a model asked for in one call, each at its own pace. */
final class ToolUses {

    private ToolUses() {}

    /** The state after an event that concerns one of the tools; empty when it does not, or may not follow. */
    static Optional<RunState> evolve(Working state, RunEvent event) {
        return switch (event) {
            case ToolCalled(Instant at, ToolRequest request, Dispatch dispatch) ->
                change(state, request.call(), use -> called(use, request, dispatch))
                        .map(uses -> next(state.progress().seenAt(at), uses));
            case ToolReturned(Instant at, CallId call, String content, boolean isError) ->
                change(state, call, use -> returned(use, content, isError))
                        .map(uses -> next(seen(state, call, at), uses));
            case ApprovalRequested(Instant at, CallId call, var approval, var _) ->
                change(
                                state,
                                call,
                                use -> use instanceof Wished(ToolRequest request)
                                        ? Optional.of(new AwaitingApproval(request, approval))
                                        : Optional.empty())
                        .map(uses -> next(state.progress().seenAt(at), uses));
            case ApprovalDecided decided ->
                change(state, decided.call(), use -> decided(use, decided))
                        .map(uses -> next(state.progress().waitedUntil(decided.at()), uses));
            case QuestionAsked(Instant at, CallId call, var _) ->
                change(
                                state,
                                call,
                                use -> use instanceof Wished(ToolRequest request)
                                        ? Optional.of(new Asked(request))
                                        : Optional.empty())
                        .map(uses -> next(state.progress().seenAt(at), uses));
            default -> Optional.empty();
        };
    }

    private static Optional<ToolUse> called(ToolUse use, ToolRequest request, Dispatch dispatch) {
        boolean mayFollow = (use instanceof Wished || use instanceof Approved)
                && use.request().equals(request);
        return mayFollow ? Optional.of(new InUse(request, dispatch)) : Optional.empty();
    }

    private static Optional<ToolUse> returned(ToolUse use, String content, boolean isError) {
        return switch (use) {
            case InUse(ToolRequest request, Dispatch dispatch) ->
                Optional.of(new Returned(request, dispatch, content, isError));
            case Asked(ToolRequest request) -> Optional.of(new Returned(request, Dispatch.REFUSED, content, isError));
            case Wished _, AwaitingApproval _, Approved _, Returned _ -> Optional.empty();
        };
    }

    private static Optional<ToolUse> decided(ToolUse use, ApprovalDecided event) {
        if (!(use instanceof AwaitingApproval(ToolRequest request, var approval))
                || !approval.equals(event.approval())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (event.verdict()) {
                    case APPROVED ->
                        new Approved(
                                event.input()
                                        .map(input -> new ToolRequest(request.call(), request.tool(), input))
                                        .orElse(request),
                                approval);
                    case REJECTED ->
                        new Returned(request, Dispatch.REFUSED, refusal("A human refused this.", event), true);
                    case EXPIRED ->
                        new Returned(request, Dispatch.REFUSED, "Nobody allowed this in time. Go on without it.", true);
                });
    }

    private static String refusal(String verdict, ApprovalDecided event) {
        return event.comment().isBlank() ? verdict : verdict + " They said: " + event.comment();
    }

    /** Waiting for a human's answer is not the run's time. */
    private static Progress seen(Working state, CallId call, Instant at) {
        boolean asked = state.uses().stream()
                .anyMatch(use -> use instanceof Asked && use.request().call().equals(call));
        return asked ? state.progress().waitedUntil(at) : state.progress().seenAt(at);
    }

    private interface Change {
        Optional<? extends ToolUse> apply(ToolUse use);
    }

    private static Optional<List<ToolUse>> change(Working state, CallId call, Change change) {
        List<ToolUse> uses = new ArrayList<>(state.uses());
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).request().call().equals(call)) {
                Optional<? extends ToolUse> changed = change.apply(uses.get(i));
                if (changed.isPresent()) {
                    uses.set(i, changed.get());
                    return Optional.of(uses);
                }
            }
        }
        return Optional.empty();
    }

    /** The model gets the word when all tools have returned. */
    private static RunState next(Progress progress, List<ToolUse> uses) {
        Progress done = progress;
        List<Turn> turns = new ArrayList<>();
        for (ToolUse use : uses) {
            if (!(use instanceof Returned(var request, var dispatch, String content, boolean isError))) {
                return new Working(progress, uses);
            }
            turns.add(new Turn.OfTool(request, dispatch, content, isError));
            if (Owed.mayHaveHappened(use)) {
                done = done.owing(request);
            }
        }
        return Thinking.afresh(done.plus(turns));
    }
}
