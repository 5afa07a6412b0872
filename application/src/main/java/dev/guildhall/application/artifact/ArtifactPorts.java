package dev.guildhall.application.artifact;

import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that artifacts need from the outside. */
public record ArtifactPorts(
        TenantTransactions tx, ArtifactStore artifacts, TenantPlans plans, InstantSource clock, IdSource ids) {}
