package dev.guildhall.adapter.out.jpa.approval;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.application.testing.contract.ApprovalRulesContract;

class ApprovalRulesIT extends JpaPorts implements ApprovalRulesContract {

    @Override
    public ApprovalRules approvalRules() {
        return adapter().oversight().approvalRules();
    }
}
