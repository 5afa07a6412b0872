package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.domain.isolation.IsolationReport.Check;
import java.util.List;

/** What came of a rule. */
public record IsolationCheckRow(String rule, boolean holding, String lookedAt, List<String> problems) {

    static IsolationCheckRow of(Check check) {
        return new IsolationCheckRow(check.rule(), check.holds(), Integer.toString(check.lookedAt()), check.problems());
    }
}
