package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.application.testing.contract.RunFeedContract;

class RunFeedIT extends JpaJournalPorts implements RunFeedContract {

    @Override
    public RunFeed feed() {
        return adapter().runFeed();
    }
}
