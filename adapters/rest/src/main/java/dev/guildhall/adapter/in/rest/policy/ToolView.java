package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.domain.tool.ToolManifest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tool that employees can be given.
 *
 * @param effect how far its effect goes
 * @param audience who notices
 */
@Schema(name = "Tool")
public record ToolView(
        @Schema(examples = "http_fetch") String name,
        String description,
        @Schema(examples = "READ") String effect,
        @Schema(examples = "INTERNAL") String audience) {

    static ToolView of(ToolManifest manifest) {
        return new ToolView(
                manifest.name(),
                manifest.description(),
                manifest.effect().name(),
                manifest.audience().name());
    }
}
