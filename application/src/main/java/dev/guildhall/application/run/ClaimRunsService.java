package dev.guildhall.application.run;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import java.time.Duration;
import java.util.List;

/** Takes runs and keeps them. */
final class ClaimRunsService implements ClaimRuns {

    private final RunPorts ports;

    ClaimRunsService(RunPorts ports) {
        this.ports = ports;
    }

    @Override
    public List<ClaimedRun> claim(SystemContext context, int max, Duration lease) {
        return ports.claims().claim(context.origin(), max, lease);
    }

    @Override
    public void renew(SystemContext context, List<RunLease> driving, Duration lease) {
        RunClaims.Beat beat = ports.claims().renew(context.origin(), driving, lease);
        beat.cancelled().forEach(ports.signals()::cancel);
        beat.news().forEach(ports.signals()::news);
    }
}
