package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.application.testing.contract.CheckpointStoreContract;

class InMemoryCheckpointStoreTest extends InMemoryPorts implements CheckpointStoreContract {

    @Override
    public CheckpointStore checkpoints() {
        return audit().checkpoints();
    }
}
