package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MemberStoreContract;

class InMemoryMemberStoreTest extends InMemoryPorts implements MemberStoreContract {}
