package dev.guildhall.adapter.out.jpa.policy;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.application.testing.contract.PolicyChangeLogContract;

class PolicyChangeLogIT extends JpaPorts implements PolicyChangeLogContract {

    @Override
    public PolicyChangeLog policyChanges() {
        return adapter().oversight().policyChanges();
    }
}
