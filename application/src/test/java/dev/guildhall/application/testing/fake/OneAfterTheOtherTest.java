package dev.guildhall.application.testing.fake;

import dev.guildhall.application.context.Parallel;
import dev.guildhall.application.testing.contract.ParallelContract;

class OneAfterTheOtherTest implements ParallelContract {

    @Override
    public Parallel parallel() {
        return new OneAfterTheOther();
    }
}
