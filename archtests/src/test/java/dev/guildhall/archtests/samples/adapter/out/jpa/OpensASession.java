package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;
import org.hibernate.SessionFactory;

/** Reads without a tenant. */
@Breaks("sessions-are-opened-in-one-place")
record OpensASession(SessionFactory factory) {
    void read() {
        factory.openStatelessSession().close();
    }
}
