package dev.guildhall.application.run;

import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.run.Question;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.run.Verdict;
import dev.guildhall.domain.shared.ApprovalId;
import java.util.List;
import java.util.Optional;

/** Brings what humans decided and answered into the Journal. Inside the engine's transactions. */
final class HumanReplies {

    private final RunPorts ports;

    HumanReplies(RunPorts ports) {
        this.ports = ports;
    }

    /** The decision, once there is one or it is too late. */
    List<RunEvent> decision(RunSession session, ToolRequest request, ApprovalId id) {
        return ports.approvals()
                .outcome(session.tenant(), id)
                .map(approval -> List.<RunEvent>of(decided(session, request, approval)))
                .orElseGet(List::of);
    }

    private static ApprovalDecided decided(RunSession session, ToolRequest request, Approval approval) {
        Optional<Approval.Vote> last = approval.votes().isEmpty()
                ? Optional.empty()
                : Optional.of(approval.votes().getLast());
        return new ApprovalDecided(
                session.now(),
                request.call(),
                approval.id(),
                verdictOf(approval.status()),
                last.map(Approval.Vote::by),
                last.map(Approval.Vote::comment).orElse(""),
                approval.approved());
    }

    private static Verdict verdictOf(Approval.Status status) {
        return switch (status) {
            case APPROVED -> Verdict.APPROVED;
            case REJECTED -> Verdict.REJECTED;
            case EXPIRED -> Verdict.EXPIRED;
            case PENDING -> throw new IllegalArgumentException("not decided");
        };
    }

    /** The answer, once there is one or it is too late. */
    List<RunEvent> answer(RunSession session, ToolRequest request) {
        Optional<Question> question =
                ports.questions().find(session.tenant(), session.run().id(), request.call());
        if (question.isEmpty()) {
            return List.of(new ToolReturned(session.now(), request.call(), "The question was lost. Go on.", true));
        }
        if (question.get().answer().isPresent()) {
            return List.of(new ToolReturned(
                    session.now(), request.call(), question.get().answer().get().content(), false));
        }
        if (session.now().isBefore(question.get().expiresAt())) {
            return List.of();
        }
        ports.questions().close(session.tenant(), session.run().id(), request.call());
        return List.of(new ToolReturned(
                session.now(),
                request.call(),
                "Nobody answered in time. Go on as well as you can, and say what you assumed.",
                true));
    }
}
