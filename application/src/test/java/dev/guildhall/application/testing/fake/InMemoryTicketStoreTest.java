package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.TicketStoreContract;

class InMemoryTicketStoreTest extends InMemoryPorts implements TicketStoreContract {}
