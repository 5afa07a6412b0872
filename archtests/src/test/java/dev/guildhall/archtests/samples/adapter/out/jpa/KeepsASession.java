package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;
import org.hibernate.StatelessSession;

/** Takes a session along to the next tenant. */
@Breaks("nobody-keeps-a-session")
record KeepsASession(StatelessSession session) {}
