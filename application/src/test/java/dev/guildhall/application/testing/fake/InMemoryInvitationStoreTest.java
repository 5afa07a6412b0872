package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.InvitationStoreContract;

class InMemoryInvitationStoreTest extends InMemoryPorts implements InvitationStoreContract {}
