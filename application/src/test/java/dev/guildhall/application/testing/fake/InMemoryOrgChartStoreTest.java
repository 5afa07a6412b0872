package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.OrgChartStoreContract;

class InMemoryOrgChartStoreTest extends InMemoryPorts implements OrgChartStoreContract {}
