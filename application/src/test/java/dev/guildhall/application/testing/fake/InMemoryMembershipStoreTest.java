package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MembershipStoreContract;

class InMemoryMembershipStoreTest extends InMemoryPorts implements MembershipStoreContract {}
