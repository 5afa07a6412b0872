package dev.guildhall.application.admission.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.tenant.RateDecision;

/** Counts a request of nobody who is known, and says whether it may go on. */
@FunctionalInterface
public interface AdmitStranger {

    /** Counts it for the network address that it came from. */
    RateDecision admit(SystemContext context);
}
