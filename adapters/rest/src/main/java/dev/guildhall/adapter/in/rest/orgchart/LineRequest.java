package dev.guildhall.adapter.in.rest.orgchart;

import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.shared.EmployeeId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The line to draw.
 *
 * @param from who reports, or one end of a collaboration
 * @param to whom it reports to, or the other end
 */
@Schema(name = "LineRequest")
public record LineRequest(EmployeeId from, EmployeeId to, Line.Kind kind) {

    DrawLine.Command command() {
        return new DrawLine.Command(from, to, kind);
    }
}
