package dev.guildhall.adapter.out.jpa.secret;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.testing.contract.KeysetStoreContract;

class KeysetStoreIT extends JpaPorts implements KeysetStoreContract {

    @Override
    public KeysetStore keysets() {
        return adapter().keysets();
    }
}
