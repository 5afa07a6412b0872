package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.JournalEventsContract;

class InMemoryJournalEventsTest extends InMemoryPorts implements JournalEventsContract {}
