package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.contract.ErasuresContract;

class InMemoryErasuresTest extends InMemoryPorts implements ErasuresContract {

    private final InMemoryErasures erasures = new InMemoryErasures(database(), clock());

    @Override
    public Erasures erasures() {
        return erasures;
    }
}
