package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MailClaimsContract;

class InMemoryMailClaimsTest extends InMemoryPorts implements MailClaimsContract {}
