package dev.guildhall.adapter.out.jpa.approval;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.application.testing.contract.ApprovalStoreContract;

class ApprovalStoreIT extends JpaPorts implements ApprovalStoreContract {

    @Override
    public ApprovalStore approvals() {
        return adapter().oversight().approvals();
    }
}
