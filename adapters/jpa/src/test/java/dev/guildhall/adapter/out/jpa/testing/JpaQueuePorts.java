package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.testing.contract.QueuePorts;

/** The real queue for contracts. */
public class JpaQueuePorts extends JpaPorts implements QueuePorts {

    /** The adapter that all tests of this JVM share. */
    public JpaQueuePorts() {}

    /** An adapter of its own. */
    public JpaQueuePorts(JpaAdapter adapter) {
        super(adapter);
    }

    @Override
    public RunQueue queue() {
        return adapter().runQueue();
    }

    @Override
    public RunClaims claims() {
        return adapter().runClaims();
    }
}
