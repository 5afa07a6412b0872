package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MessagesContract;

class InMemoryMessagesTest extends InMemoryPorts implements MessagesContract {}
