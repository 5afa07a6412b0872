package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.approval.ApprovalPolicy;

/** Replaces the company's rules for consent. Requests that wait already are not judged again. */
public interface ChangeApprovalRules {

    /**
     * Replaces them all.
     *
     * @return the rules that hold now
     */
    ApprovalPolicy change(CallContext context, ApprovalPolicy rules);
}
