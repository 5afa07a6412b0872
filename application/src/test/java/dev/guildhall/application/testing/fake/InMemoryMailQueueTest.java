package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.MailQueueContract;

class InMemoryMailQueueTest extends InMemoryPorts implements MailQueueContract {}
