package dev.guildhall.application.artifact.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps what employees made, once and unchanged. Called inside a tenant transaction. */
public interface ArtifactStore {

    /**
     * How many there are; counted so that two runs cannot both take the last place (locks the tenant's row).
     *
     * @param run whose artifacts are counted apart
     */
    Count countForCreate(TenantId tenant, RunId run);

    /** Adds an artifact; measures its content. */
    Artifact create(ArtifactDraft draft);

    /** Finds an artifact. */
    Optional<Artifact> find(TenantId tenant, ArtifactId id);

    /** The content of an artifact. */
    Optional<String> content(TenantId tenant, ArtifactId id);

    /** Artifacts, newest first. */
    Page<Artifact> list(TenantId tenant, Filter filter, PageRequest page);

    /**
     * How many artifacts there are.
     *
     * @param bytes that those of the tenant take together
     */
    record Count(int ofRun, int ofTenant, long bytes) {}

    /** Filters; empty ones let everything pass. */
    record Filter(Optional<EmployeeId> employee, Optional<RunId> run) {}
}
