package dev.guildhall.application.orgchart.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.shared.EmployeeId;

/** Draws a line of the org chart. A new manager takes the place of the old one. */
public interface DrawLine {

    /** Draws. A line that is there already is answered as drawn. */
    Outcome draw(CallContext context, Command command);

    /** The line. */
    record Command(EmployeeId from, EmployeeId to, Line.Kind kind) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Drawn now or before. */
        record Drawn(Line line) implements Outcome {}

        /** One end is not an active employee of this tenant. */
        record UnknownEmployee(EmployeeId employee) implements Outcome {}

        /** Somebody would report to itself in the end. */
        record WouldBeCycle() implements Outcome {}
    }
}
