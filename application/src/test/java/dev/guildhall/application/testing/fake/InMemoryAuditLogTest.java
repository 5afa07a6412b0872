package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.AuditLogContract;

class InMemoryAuditLogTest extends InMemoryPorts implements AuditLogContract {}
