package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.access.out.PasswordResetStore;
import dev.guildhall.application.testing.contract.PasswordResetStoreContract;

class PasswordResetStoreIT extends JpaPorts implements PasswordResetStoreContract {

    @Override
    public PasswordResetStore passwordResets() {
        return adapter().passwordResets();
    }
}
