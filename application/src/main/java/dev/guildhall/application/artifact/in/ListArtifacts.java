package dev.guildhall.application.artifact.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import java.util.Optional;

/** Lists what the tenant's employees made, newest first. */
public interface ListArtifacts {

    /** A page of artifacts. */
    Page<Artifact> list(CallContext context, Query query, PageRequest page);

    /** Filters; empty ones let everything pass. */
    record Query(Optional<EmployeeId> employee, Optional<RunId> run) {

        /** Everything. */
        public static final Query ALL = new Query(Optional.empty(), Optional.empty());
    }
}
