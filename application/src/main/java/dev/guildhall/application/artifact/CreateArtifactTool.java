package dev.guildhall.application.artifact;

import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.artifact.ArtifactDraft;
import dev.guildhall.domain.artifact.ArtifactName;
import dev.guildhall.domain.artifact.Format;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets an employee hand over a result as a file. */
final class CreateArtifactTool implements PlatformTool {

    /** Longest content; leaves room for the other arguments in what is read of a call. */
    static final int MAX_CONTENT = Math.min(ArtifactDraft.MAX_CONTENT, ToolArguments.MAX_LENGTH - 2_000);

    private static final String MEDIA_TYPES = Arrays.stream(Format.values())
            .map(format -> '"' + format.mediaType() + '"')
            .collect(Collectors.joining(","));

    private static final ToolManifest MANIFEST = new ToolManifest(
            "create_artifact",
            "Hand over a result as a text file that people can download. It cannot be changed afterwards. Split what is"
                    + " longer than " + MAX_CONTENT + " characters into several files.",
            """
            {"type":"object","additionalProperties":false,"required":["name","mediaType","content"],"properties":{\
            "name":{"type":"string","minLength":1,"maxLength":%d,"description":\
            "Plain file name with its ending, for example report.md; no path."},\
            "mediaType":{"type":"string","enum":[%s]},\
            "content":{"type":"string","minLength":1,"maxLength":%d,"description":"The whole text of the file."}\
            }}""".formatted(ArtifactName.MAX, MEDIA_TYPES, MAX_CONTENT),
            Optional.empty(),
            Duration.ofSeconds(30),
            Effect.REVERSIBLE,
            Audience.INTERNAL,
            Optional.empty(),
            "artifact:write",
            false);

    private final ArtifactPorts ports;

    CreateArtifactTool(ArtifactPorts ports) {
        this.ports = ports;
    }

    @Override
    public ToolManifest manifest() {
        return MANIFEST;
    }

    @Override
    public Result use(Run run, Map<String, String> arguments) {
        try {
            return keep(draft(run, arguments));
        } catch (InvalidValue invalid) {
            return Result.refused("Not kept: '" + invalid.field() + "' " + invalid.detail() + ".");
        }
    }

    private ArtifactDraft draft(Run run, Map<String, String> arguments) {
        Format format = Format.ofMediaType(arguments.getOrDefault("mediaType", ""))
                .orElseThrow(() -> new InvalidValue("mediaType", "must be one of " + MEDIA_TYPES));
        return new ArtifactDraft(
                run.tenant(),
                new ArtifactId(ports.ids().next()),
                run.id(),
                run.employee(),
                new ArtifactName(arguments.getOrDefault("name", "")),
                format,
                arguments.getOrDefault("content", ""),
                ports.clock().instant());
    }

    private Result keep(ArtifactDraft draft) {
        ArtifactStore.Count there = ports.artifacts().countForCreate(draft.tenant(), draft.run());
        if (there.ofRun() >= Artifact.MAX_PER_RUN) {
            return Result.refused("Not kept: " + Artifact.MAX_PER_RUN
                    + " files in one piece of work are the limit. Put the rest into your answer.");
        }
        if (there.ofTenant() >= Artifact.MAX_PER_TENANT) {
            return Result.refused("Not kept: the company has " + Artifact.MAX_PER_TENANT
                    + " files, which is the limit. Put the result into your answer.");
        }
        long most = ports.plans().limitsOf(draft.tenant()).storageBytes();
        if (there.bytes() + draft.size() > most) {
            return Result.refused("Not kept: the company's files take " + there.bytes() + " of the " + most
                    + " bytes that its plan allows. Put the result into your answer.");
        }
        Artifact kept = ports.artifacts().create(draft);
        // The id comes first: readers of the Journal find it there, whatever the name is.
        return Result.done("Artifact " + kept.id() + " is kept as '" + kept.name() + "', " + kept.size()
                + " bytes. People find it by this name.");
    }
}
