package dev.guildhall.application.testing.fake;

import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.testing.contract.SigningKeyStoreContract;

class InMemorySigningKeyStoreTest implements SigningKeyStoreContract {

    private final InMemorySigningKeyStore store = new InMemorySigningKeyStore();

    @Override
    public SigningKeyStore signingKeyStore() {
        return store;
    }
}
