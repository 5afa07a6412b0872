package dev.guildhall.adapter.out.jpa.secret;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.testing.contract.SecretStoreContract;

class SecretStoreIT extends JpaPorts implements SecretStoreContract {

    @Override
    public SecretStore secrets() {
        return adapter().secrets();
    }
}
