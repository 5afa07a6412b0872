package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.testing.contract.ServiceAccountStoreContract;

class ServiceAccountStoreIT extends JpaPorts implements ServiceAccountStoreContract {

    @Override
    public ServiceAccountStore serviceAccounts() {
        return adapter().people().serviceAccounts();
    }
}
