package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.JournalContract;

class InMemoryJournalTest extends InMemoryPorts implements JournalContract {}
