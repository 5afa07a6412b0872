package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.testing.contract.QueuePorts;

/** The real queue for contracts. */
public class JpaQueuePorts extends JpaPorts implements QueuePorts {

    @Override
    public RunQueue queue() {
        return adapter().runQueue();
    }

    @Override
    public RunClaims claims() {
        return adapter().runClaims();
    }
}
