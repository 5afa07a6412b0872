package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.UsageLedgerContract;

class InMemoryUsageLedgerTest extends InMemoryPorts implements UsageLedgerContract {}
