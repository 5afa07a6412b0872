package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.LineId;

/**
 * A line of the org chart.
 *
 * @param from who reports, or one end of a collaboration
 * @param to whom it reports to, or the other end
 */
public record Line(LineId id, EmployeeId from, EmployeeId to, Kind kind) {

    /** What a line means. */
    public enum Kind {
        /** Vertical: {@code from} reports to {@code to}. */
        REPORTS_TO,
        /** Horizontal: both work together; has no direction. */
        COLLABORATES
    }

    /** Refuses a line to oneself. */
    public Line {
        if (from.equals(to)) {
            throw new InvalidValue("to", "must be another employee than 'from'");
        }
    }

    /** Whether it joins these two, in this direction, or in any when it has none. */
    public boolean joins(EmployeeId a, EmployeeId b) {
        boolean forward = from.equals(a) && to.equals(b);
        boolean backward = from.equals(b) && to.equals(a);
        return forward || (kind == Kind.COLLABORATES && backward);
    }
}
