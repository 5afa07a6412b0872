package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.Digests;
import dev.guildhall.application.testing.contract.DigestsContract;

class FakeDigestsTest implements DigestsContract {

    @Override
    public Digests digests() {
        return new FakeDigests();
    }
}
