package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.contract.RunTokensContract;

class RememberedRunTokensTest extends InMemoryPorts implements RunTokensContract {

    @Override
    public ManualClock tokenClock() {
        return clock();
    }
}
