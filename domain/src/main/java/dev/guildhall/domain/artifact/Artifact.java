package dev.guildhall.domain.artifact;

import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * A text file that an employee made, in its one version; its content is kept apart.
 *
 * @param run in which it was made
 * @param employee who made it
 * @param size of the content in bytes of UTF-8
 * @param digest SHA-256 of those bytes in lower-case hex
 */
public record Artifact(
        TenantId tenant,
        ArtifactId id,
        RunId run,
        EmployeeId employee,
        ArtifactName name,
        Format format,
        int size,
        String digest,
        Instant createdAt) {

    /** Most artifacts that one run makes. */
    public static final int MAX_PER_RUN = 100;

    /** Most artifacts that one tenant keeps. */
    public static final int MAX_PER_TENANT = 10_000;
}
