package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.SignInRulesStore;
import dev.guildhall.application.testing.contract.SignInRulesStoreContract;

class SignInRulesStoreIT extends JpaPorts implements SignInRulesStoreContract {

    @Override
    public SignInRulesStore signInRules() {
        return adapter().signInRules();
    }
}
