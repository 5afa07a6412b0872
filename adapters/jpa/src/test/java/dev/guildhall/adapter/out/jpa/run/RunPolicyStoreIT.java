package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.application.testing.contract.RunPolicyStoreContract;

class RunPolicyStoreIT extends JpaPorts implements RunPolicyStoreContract {

    @Override
    public RunPolicyStore runPolicies() {
        return adapter().oversight().runPolicies();
    }
}
