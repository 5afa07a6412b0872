package dev.guildhall.adapter.out.jpa.audit;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.audit.out.CheckpointStore;
import dev.guildhall.application.testing.contract.CheckpointStoreContract;

class CheckpointStoreIT extends JpaPorts implements CheckpointStoreContract {

    @Override
    public CheckpointStore checkpoints() {
        return adapter().checkpoints();
    }
}
