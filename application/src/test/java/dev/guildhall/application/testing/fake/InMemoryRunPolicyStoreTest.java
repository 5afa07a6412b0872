package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.RunPolicyStoreContract;

class InMemoryRunPolicyStoreTest extends InMemoryPorts implements RunPolicyStoreContract {}
