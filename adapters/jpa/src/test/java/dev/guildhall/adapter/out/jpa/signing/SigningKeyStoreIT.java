package dev.guildhall.adapter.out.jpa.signing;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.signing.out.SigningKeyStore;
import dev.guildhall.application.testing.contract.SigningKeyStoreContract;
import dev.guildhall.db.TestDatabase;

class SigningKeyStoreIT extends JpaPorts implements SigningKeyStoreContract {

    @Override
    public SigningKeyStore signingKeyStore() {
        TestDatabase.shared().execute("delete from signing_keys");
        return adapter().signingKeys();
    }
}
