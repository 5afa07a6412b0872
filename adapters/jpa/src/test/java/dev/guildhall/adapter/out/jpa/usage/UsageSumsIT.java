package dev.guildhall.adapter.out.jpa.usage;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.UsageSumsContract;
import dev.guildhall.application.usage.out.UsageLedger;

class UsageSumsIT extends JpaPorts implements UsageSumsContract {

    @Override
    public UsageLedger ledger() {
        return adapter().usage();
    }
}
