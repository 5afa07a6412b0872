package dev.guildhall.adapter.in.faces.inbox;

import dev.guildhall.adapter.in.faces.run.RunWords;
import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.ApprovalLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request for consent.
 *
 * @param tool what is to be used, in words
 * @param task what the employee was asked to do
 * @param amount money it moves; empty when it does not say
 * @param arguments JSON as asked for
 * @param current JSON as it would be used: as changed by who consented first, else as asked for
 * @param who whose consent is needed
 * @param open whether it can still be decided
 * @param outcome what became of it; empty while it is open
 * @param decidable whether the reader may say something to it
 * @param hindrance why not; empty when the reader may
 */
public record ApprovalCard(
        String id,
        String run,
        Face face,
        String tool,
        String task,
        String reason,
        String amount,
        String arguments,
        String current,
        String who,
        boolean open,
        String outcome,
        String tone,
        List<VoteLine> votes,
        boolean decidable,
        String hindrance,
        String asked,
        String askedAt,
        String until,
        String untilAt) {

    /** Takes a copy. */
    public ApprovalCard {
        votes = List.copyOf(votes);
    }

    static ApprovalCard of(ShowApproval.View view, CallContext reader, boolean mayDecide, Instant now) {
        Approval approval = view.approval();
        boolean open = approval.statusAt(now) == Approval.Status.PENDING;
        String hindrance = open ? hindrance(approval, reader, mayDecide) : "";
        return new ApprovalCard(
                approval.id().toString(),
                approval.run().toString(),
                Face.of(view.employee()),
                RunWords.tool(approval.tool()),
                RunWords.asked(view.run()),
                approval.reason(),
                approval.amount().map(Show::price).orElse(""),
                approval.arguments(),
                approval.approved().or(() -> edited(approval)).orElse(approval.arguments()),
                who(approval.level()),
                open,
                outcome(approval.statusAt(now)),
                approval.status() == Approval.Status.APPROVED ? "good" : "bad",
                approval.votes().stream()
                        .map(vote -> VoteLine.of(vote, reader.member()))
                        .toList(),
                open && hindrance.isEmpty(),
                hindrance,
                Show.time(approval.requestedAt()),
                approval.requestedAt().toString(),
                Show.time(approval.expiresAt()),
                approval.expiresAt().toString());
    }

    private static Optional<String> edited(Approval approval) {
        return approval.votes().isEmpty()
                ? Optional.empty()
                : approval.votes().getLast().edited();
    }

    private static String who(ApprovalLevel level) {
        return switch (level) {
            case AUTO, MANAGER -> "Anybody who works with employees may decide.";
            case ADMIN -> "An admin has to decide.";
            case FOUR_EYES -> "Two people have to agree, one of them an admin.";
        };
    }

    private static String outcome(Approval.Status status) {
        return switch (status) {
            case PENDING -> "";
            case APPROVED -> "Approved";
            case REJECTED -> "Refused";
            case EXPIRED -> "Nobody decided in time";
        };
    }

    private static String hindrance(Approval approval, CallContext reader, boolean mayDecide) {
        if (!mayDecide) {
            return "Your role lets you read here, not decide.";
        }
        if (approval.level() == ApprovalLevel.ADMIN && reader.role() != Role.ADMIN) {
            return "Only an admin can decide this.";
        }
        boolean voted = approval.votes().stream().anyMatch(vote -> vote.by().equals(reader.member()));
        return voted ? "You have agreed. One more person has to." : "";
    }
}
