package dev.guildhall.domain.approval;

import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.Approval.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what people say to a request for consent. Whoever may decide it may also end it by refusing. */
public final class Ballot {

    private Ballot() {}

    /** What a vote leads to. */
    public sealed interface Result {

        /** The request is over. */
        record Final(Approval approval) implements Result {}

        /** Somebody else has to consent, too. */
        record OneMore(Approval approval) implements Result {}

        /** This person's vote does not count here. */
        record NotEntitled() implements Result {}

        /** Somebody consented to other arguments before. */
        record OtherArguments() implements Result {}
    }

    /**
     * Adds a vote to a request that is pending.
     *
     * @param level whose consent is needed for what the vote is about; that of the request, or a stricter one
     */
    public static Result cast(Approval approval, Vote vote, ApprovalLevel level) {
        if (!entitled(approval, vote, level)) {
            return new Result.NotEntitled();
        }
        if (!vote.consent()) {
            return new Result.Final(after(approval, vote, Status.REJECTED));
        }
        if (level != ApprovalLevel.FOUR_EYES) {
            return new Result.Final(after(approval, vote, Status.APPROVED));
        }
        if (approval.votes().isEmpty()) {
            return new Result.OneMore(after(approval, vote, Status.PENDING));
        }
        boolean same =
                approval.votes().stream().allMatch(earlier -> earlier.digest().equals(vote.digest()));
        return same ? new Result.Final(after(approval, vote, Status.APPROVED)) : new Result.OtherArguments();
    }

    private static boolean entitled(Approval approval, Vote vote, ApprovalLevel level) {
        return switch (level) {
            case AUTO, MANAGER -> true;
            case ADMIN -> vote.role() == Role.ADMIN;
            case FOUR_EYES -> !vote.consent() || completes(approval.votes(), vote);
        };
    }

    /** Whether this can be one of two different people's consents, at least one of them an admin's. */
    private static boolean completes(List<Vote> before, Vote vote) {
        return before.stream().noneMatch(earlier -> earlier.by().equals(vote.by()))
                && (before.isEmpty()
                        || vote.role() == Role.ADMIN
                        || before.stream().anyMatch(earlier -> earlier.role() == Role.ADMIN));
    }

    private static Approval after(Approval approval, Vote vote, Status status) {
        List<Vote> votes = new ArrayList<>(approval.votes());
        votes.add(vote);
        boolean approved = status == Status.APPROVED;
        return approval.with(
                status,
                approved ? vote.edited() : Optional.empty(),
                approved ? Optional.of(vote.digest()) : Optional.empty(),
                votes);
    }
}
