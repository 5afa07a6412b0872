package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.adapter.in.rest.json.Line;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names of the tools to give, instead of those given before. */
@Schema(name = "ToolsRequest")
public record ToolsRequest(
        @Schema(maxItems = 64) @Line(max = 64) List<String> tools) {

    /** Takes a copy. */
    public ToolsRequest {
        tools = List.copyOf(tools);
    }
}
