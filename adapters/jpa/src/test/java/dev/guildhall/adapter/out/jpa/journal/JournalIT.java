package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.application.testing.contract.JournalContract;

class JournalIT extends JpaJournalPorts implements JournalContract {}
