package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.tool.ToolManifest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows which tools an employee was given, and which there are. */
public interface ShowEmployeeTools {

    /** The tools, or empty when the tenant has no employee with this id. */
    Optional<View> show(CallContext context, EmployeeId employee);

    /**
     * Tools of an employee.
     *
     * @param given names of those beside what its listing and every employee has
     * @param available contracts of all there are
     */
    record View(Set<String> given, List<ToolManifest> available) {

        /** Takes a copy. */
        public View {
            given = Set.copyOf(given);
            available = List.copyOf(available);
        }
    }
}
