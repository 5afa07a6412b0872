package dev.guildhall.adapter.in.rest.orgchart;

import dev.guildhall.domain.agent.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the org chart between two employees. */
@Schema(name = "Line")
public record LineView(
        String id,
        String from,
        String to,
        @Schema(examples = "REPORTS_TO") String kind) {

    static LineView of(Line line) {
        return new LineView(
                line.id().toString(),
                line.from().toString(),
                line.to().toString(),
                line.kind().name());
    }
}
