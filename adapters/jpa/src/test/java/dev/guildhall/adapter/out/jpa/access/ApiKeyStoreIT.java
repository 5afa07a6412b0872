package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.testing.contract.ApiKeyStoreContract;

class ApiKeyStoreIT extends JpaPorts implements ApiKeyStoreContract {

    @Override
    public ApiKeyStore apiKeys() {
        return adapter().people().apiKeys();
    }
}
