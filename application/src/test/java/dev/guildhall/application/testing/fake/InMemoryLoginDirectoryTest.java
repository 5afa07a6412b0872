package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.LoginDirectoryContract;

class InMemoryLoginDirectoryTest extends InMemoryPorts implements LoginDirectoryContract {}
