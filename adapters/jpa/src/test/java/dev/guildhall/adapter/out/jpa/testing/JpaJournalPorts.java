package dev.guildhall.adapter.out.jpa.testing;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.testing.contract.JournalPorts;

/** The real Journal for contracts. */
public class JpaJournalPorts extends JpaQueuePorts implements JournalPorts {

    /** The adapter that all tests of this JVM share. */
    public JpaJournalPorts() {}

    /** An adapter of its own. */
    public JpaJournalPorts(JpaAdapter adapter) {
        super(adapter);
    }

    @Override
    public Journal journal() {
        return adapter().journal();
    }
}
