package dev.guildhall.application.run.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.run.ClaimedRun;

/** Drives a claimed run until it ends or has to wait for something. Blocks; meant for a thread of its own. */
public interface AdvanceRun {

    /** Drives. When the lease is lost meanwhile it stops without a trace. */
    void advance(SystemContext context, ClaimedRun claim);
}
