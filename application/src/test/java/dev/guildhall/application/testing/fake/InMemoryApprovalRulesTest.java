package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ApprovalRulesContract;

class InMemoryApprovalRulesTest extends InMemoryPorts implements ApprovalRulesContract {}
