package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.VerificationKeys;
import dev.guildhall.application.testing.contract.VerificationKeysContract;

class FixedVerificationKeysTest implements VerificationKeysContract {

    @Override
    public VerificationKeys verificationKeys() {
        return new FixedVerificationKeys();
    }
}
