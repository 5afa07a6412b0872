package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.CompanySignInStore;
import dev.guildhall.application.companysignin.out.CompanyAccountStore;
import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.application.companysignin.out.SignInAttemptStore;
import dev.guildhall.application.testing.contract.CompanySignInStoresContract;

class CompanySignInStoresIT extends JpaPorts implements CompanySignInStoresContract {

    @Override
    public CompanySignInStore servers() {
        return adapter().companySignIn().servers();
    }

    @Override
    public CompanyAccountStore accounts() {
        return adapter().companySignIn().accounts();
    }

    @Override
    public CompanySessionStore companySessions() {
        return adapter().companySignIn().sessions();
    }

    @Override
    public SignInAttemptStore signInAttempts() {
        return adapter().companySignIn().attempts();
    }
}
