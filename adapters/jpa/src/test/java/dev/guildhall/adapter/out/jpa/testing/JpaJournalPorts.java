package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.testing.contract.JournalPorts;

/** The real Journal for contracts. */
public class JpaJournalPorts extends JpaQueuePorts implements JournalPorts {

    @Override
    public Journal journal() {
        return adapter().journal();
    }
}
