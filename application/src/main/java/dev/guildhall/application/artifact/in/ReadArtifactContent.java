package dev.guildhall.application.artifact.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.shared.ArtifactId;
import java.util.Optional;

/** Reads an artifact with its content. */
public interface ReadArtifactContent {

    /** The artifact, or empty when the tenant has none with this id. */
    Optional<View> read(CallContext context, ArtifactId id);

    /**
     * An artifact with its content.
     *
     * @param content written by a model: whoever shows it must not let it act
     */
    record View(Artifact artifact, String content) {}
}
