package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.PolicyChangeLogContract;

class InMemoryPolicyChangeLogTest extends InMemoryPorts implements PolicyChangeLogContract {}
