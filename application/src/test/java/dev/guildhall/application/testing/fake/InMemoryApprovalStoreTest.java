package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ApprovalStoreContract;

class InMemoryApprovalStoreTest extends InMemoryPorts implements ApprovalStoreContract {}
