package dev.guildhall.domain.approval;

import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request for consent to one use of one tool with certain arguments. Good for one decision and one use.
 *
 * @param tool name of the tool
 * @param arguments canonical JSON as asked for
 * @param digest SHA-256 of tool and arguments in lower-case hex
 * @param level whose consent is needed
 * @param reason which rule asks for it, for people
 * @param amount money it moves, if the tool says
 * @param status where it stands
 * @param approved arguments as approved, when they were edited
 * @param approvedDigest what the consent is bound to; empty until approved
 * @param votes who said what, oldest first
 */
public record Approval(
        TenantId tenant,
        ApprovalId id,
        RunId run,
        CallId call,
        EmployeeId employee,
        String tool,
        String arguments,
        String digest,
        ApprovalLevel level,
        String reason,
        Optional<MoneyMicros> amount,
        Instant requestedAt,
        Instant expiresAt,
        Status status,
        Optional<String> approved,
        Optional<String> approvedDigest,
        List<Vote> votes) {

    /** Takes a copy. */
    public Approval {
        votes = List.copyOf(votes);
    }

    /** The same in another state. */
    public Approval with(Status next) {
        return with(next, approved, approvedDigest, votes);
    }

    /** The same with what has become of it. */
    public Approval with(
            Status next, Optional<String> nowApproved, Optional<String> nowApprovedDigest, List<Vote> nowVotes) {
        return new Approval(
                tenant,
                id,
                run,
                call,
                employee,
                tool,
                arguments,
                digest,
                level,
                reason,
                amount,
                requestedAt,
                expiresAt,
                next,
                nowApproved,
                nowApprovedDigest,
                nowVotes);
    }

    /** Where it stands. */
    public enum Status {
        /** Nobody has decided, or not enough people have. */
        PENDING,
        /** Allowed. */
        APPROVED,
        /** Refused. */
        REJECTED,
        /** Nobody decided in time, or its run has ended. */
        EXPIRED
    }

    /** Where it stands at a certain time: a request that nobody has decided in time is over, whoever notices it first. */
    public Status statusAt(Instant now) {
        return status == Status.PENDING && !now.isBefore(expiresAt) ? Status.EXPIRED : status;
    }

    /**
     * What one person said.
     *
     * @param role what they were to the company when they said it
     * @param comment at most {@link #MAX_COMMENT} characters
     * @param digest of the tool and arguments that they saw
     * @param edited arguments as they changed them; empty when they left them as asked for
     */
    public record Vote(
            MemberId by,
            Role role,
            Instant at,
            boolean consent,
            String comment,
            String digest,
            Optional<String> edited) {

        /** Longest comment in UTF-16 units. */
        public static final int MAX_COMMENT = 2_000;
    }
}
