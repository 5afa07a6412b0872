package dev.guildhall.adapter.in.faces.artifact;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.artifact.Artifact;

/**
 * A file in the list of files.
 *
 * @param employee id of who made it
 * @param maker its name
 */
public record ArtifactLine(
        String id, String name, String kind, String size, String employee, String maker, String at, String instant) {

    static ArtifactLine of(Artifact artifact, String maker) {
        return new ArtifactLine(
                artifact.id().toString(),
                artifact.name().value(),
                artifact.format().mediaType(),
                Show.count(artifact.size(), "byte"),
                artifact.employee().toString(),
                maker,
                Show.time(artifact.createdAt()),
                artifact.createdAt().toString());
    }
}
