package dev.guildhall.adapter.out.jpa.usage;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.UsageLedgerContract;
import dev.guildhall.application.usage.out.UsageLedger;

class UsageLedgerIT extends JpaPorts implements UsageLedgerContract {

    @Override
    public UsageLedger ledger() {
        return adapter().usage();
    }
}
