package dev.guildhall.domain.agent;

import dev.guildhall.domain.agent.Line.Kind;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reports to whom and who works with whom in one tenant. Reporting lines form a forest: one manager each, no cycle.
 *
 * @param lines all lines of the tenant
 */
public record OrgChart(List<Line> lines) {

    /** What adding a line would do. */
    public enum Verdict {
        /** It fits. */
        FITS,
        /** The same line is there already. */
        EXISTS,
        /** Somebody would, in the end, report to itself. */
        CYCLE
    }

    /** Takes a copy. */
    public OrgChart {
        lines = List.copyOf(lines);
    }

    /** Whom this employee reports to. */
    public Optional<Line> managerLineOf(EmployeeId employee) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.REPORTS_TO && line.from().equals(employee))
                .findFirst();
    }

    /** Whether {@code subordinate} reports to {@code manager}, directly or through others. */
    public boolean reportsTo(EmployeeId subordinate, EmployeeId manager) {
        Set<EmployeeId> seen = new HashSet<>();
        Optional<EmployeeId> next = managerLineOf(subordinate).map(Line::to);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(manager)) {
                return true;
            }
            next = managerLineOf(next.get()).map(Line::to);
        }
        return false;
    }

    /** Whether a collaboration line joins these two. */
    public boolean collaborate(EmployeeId a, EmployeeId b) {
        return lines.stream().anyMatch(line -> line.kind() == Kind.COLLABORATES && line.joins(a, b));
    }

    /** The line that is there already and means the same. */
    public Optional<Line> sameAs(Line line) {
        return lines.stream()
                .filter(old -> old.kind() == line.kind() && old.joins(line.from(), line.to()))
                .findFirst();
    }

    /** Judges a line before it is drawn. A new manager replaces the old one, so a second manager is not a conflict. */
    public Verdict judge(Line line) {
        if (sameAs(line).isPresent()) {
            return Verdict.EXISTS;
        }
        boolean closesLoop = line.kind() == Kind.REPORTS_TO && reportsTo(line.to(), line.from());
        return closesLoop ? Verdict.CYCLE : Verdict.FITS;
    }
}
