package dev.guildhall.application.inbox.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import java.util.Optional;

/** Consents to what an employee wants to do, or refuses. Each request is decided once; its run goes on at once. */
public interface DecideApproval {

    /** Decides, or adds one of two consents. */
    Outcome decide(CallContext context, Command command);

    /** Which way. */
    enum Decision {
        /** Consent. */
        APPROVE,
        /** Refuse. */
        REJECT
    }

    /**
     * The decision.
     *
     * @param comment empty, or for the employee and everybody else to read
     * @param arguments JSON object to use instead of the arguments that were asked for; where two people have to consent,
     *     both have to state the same
     * @param remember from now on, no consent is needed for this tool, except where much money moves; counts with the
     *     consent that decides
     */
    record Command(
            ApprovalId approval, Decision decision, String comment, Optional<String> arguments, boolean remember) {

        /** Checks the comment, and that a refusal changes nothing else. */
        public Command {
            comment = comment.isBlank() ? "" : Text.required("comment", comment, Approval.Vote.MAX_COMMENT);
            if (decision == Decision.REJECT && arguments.isPresent()) {
                throw new InvalidValue("arguments", "can only be changed with APPROVE");
            }
            if (decision == Decision.REJECT && remember) {
                throw new InvalidValue("remember", "goes only with APPROVE");
            }
        }
    }

    /** What became of it. */
    sealed interface Outcome {
        /** It is decided. */
        record Decided(Approval approval) implements Outcome {}

        /** The consent counts; somebody else's is needed, too. */
        record OneMoreNeeded(Approval approval) implements Outcome {}

        /** Somebody was faster. */
        record AlreadyDecided(Approval.Status status) implements Outcome {}

        /** It is too late, or the run does not wait any more. */
        record Expired() implements Outcome {}

        /** This one is not for the caller to decide, or not alone. */
        record NotEntitled() implements Outcome {}

        /** The tenant has no such request. */
        record UnknownApproval() implements Outcome {}

        /** The changed arguments do not fit the tool, or not what somebody else consented to. */
        record InvalidArguments(String problem) implements Outcome {}
    }
}
