package dev.guildhall.adapter.in.rest.artifact;

import dev.guildhall.domain.artifact.Artifact;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that an employee made.
 *
 * @param runId the run in which it was made
 * @param name a plain file name
 * @param size of the content in bytes
 * @param sha256 digest of the content in lower-case hex
 */
@Schema(name = "Artifact")
public record ArtifactView(
        String id,
        String employeeId,
        String runId,
        @Schema(examples = "report.md") String name,
        @Schema(examples = "text/markdown") String mediaType,
        int size,
        String sha256,
        Instant createdAt) {

    static ArtifactView of(Artifact artifact) {
        return new ArtifactView(
                artifact.id().toString(),
                artifact.employee().toString(),
                artifact.run().toString(),
                artifact.name().value(),
                artifact.format().mediaType(),
                artifact.size(),
                artifact.digest(),
                artifact.createdAt());
    }
}
