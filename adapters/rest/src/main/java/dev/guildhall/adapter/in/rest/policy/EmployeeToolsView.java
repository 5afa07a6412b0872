package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.application.policy.in.ShowEmployeeTools;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tools of an employee.
 *
 * @param tools names of those it was given beside what its listing and every employee has
 * @param available all there are
 */
@Schema(name = "EmployeeTools")
public record EmployeeToolsView(List<String> tools, List<ToolView> available) {

    static EmployeeToolsView of(ShowEmployeeTools.View view) {
        return new EmployeeToolsView(
                view.given().stream().sorted().toList(),
                view.available().stream().map(ToolView::of).toList());
    }
}
