package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.testing.contract.DeadLettersContract;

class InMemoryDeadLettersTest extends InMemoryPorts implements DeadLettersContract {

    @Override
    public DeadLetters deadLetters() {
        return new InMemoryDeadLetters(database(), clock());
    }
}
