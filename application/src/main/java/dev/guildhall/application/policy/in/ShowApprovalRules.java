package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.approval.ApprovalPolicy;

/** Shows the company's rules for consent. */
public interface ShowApprovalRules {

    /** The rules that hold; the usual ones when it has none of its own. */
    ApprovalPolicy show(CallContext context);
}
