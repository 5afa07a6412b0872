package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.crosstenant.DeadLetters;
import dev.guildhall.application.testing.contract.DeadLettersContract;

class DeadLettersIT extends JpaQueuePorts implements DeadLettersContract {

    @Override
    public DeadLetters deadLetters() {
        return adapter().deadLetters();
    }
}
