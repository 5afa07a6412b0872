package dev.guildhall.application.artifact;

import dev.guildhall.application.artifact.in.ListArtifacts;
import dev.guildhall.application.artifact.in.ReadArtifactContent;
import dev.guildhall.application.artifact.in.ReadArtifactContent.View;
import dev.guildhall.application.artifact.in.ShowArtifact;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.access.Permission;
import java.util.List;

/** Builds the use cases and the tool of artifacts. */
public final class ArtifactUseCases {

    private final ArtifactPorts ports;

    /**
     * @param ports what they run on
     */
    public ArtifactUseCases(ArtifactPorts ports) {
        this.ports = ports;
    }

    /** What employees make artifacts with. */
    public List<PlatformTool> tools() {
        return List.of(new CreateArtifactTool(ports));
    }

    /** {@link ListArtifacts}. */
    public ListArtifacts listArtifacts() {
        return (context, query, page) -> {
            context.demand(Permission.ARTIFACT_READ);
            var filter = new ArtifactStore.Filter(query.employee(), query.run());
            return ports.tx().read(context.tenant(), () -> ports.artifacts().list(context.tenant(), filter, page));
        };
    }

    /** {@link ShowArtifact}. */
    public ShowArtifact showArtifact() {
        return (context, id) -> {
            context.demand(Permission.ARTIFACT_READ);
            return ports.tx().read(context.tenant(), () -> ports.artifacts().find(context.tenant(), id));
        };
    }

    /** {@link ReadArtifactContent}. */
    public ReadArtifactContent readArtifactContent() {
        return (context, id) -> {
            context.demand(Permission.ARTIFACT_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.artifacts()
                                    .find(context.tenant(), id)
                                    .flatMap(artifact -> ports.artifacts()
                                            .content(context.tenant(), id)
                                            .map(content -> new View(artifact, content))));
        };
    }
}
