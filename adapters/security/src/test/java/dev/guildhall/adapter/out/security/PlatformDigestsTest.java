package dev.guildhall.adapter.out.security;

import dev.guildhall.application.audit.out.Digests;
import dev.guildhall.application.testing.contract.DigestsContract;

class PlatformDigestsTest implements DigestsContract {

    @Override
    public Digests digests() {
        return new PlatformDigests();
    }
}
