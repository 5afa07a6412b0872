package dev.guildhall.application.artifact.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.shared.ArtifactId;
import java.util.Optional;

/** Shows what is known about one artifact. */
public interface ShowArtifact {

    /** The artifact, or empty when the tenant has none with this id. */
    Optional<Artifact> show(CallContext context, ArtifactId id);
}
