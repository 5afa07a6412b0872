package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.shared.MemberId;

/** A change of a policy. */
public record ChangeRow(String what, String who, String before, String after, String at, String instant) {

    static ChangeRow of(PolicyChange entry, MemberId reader) {
        String what = switch (entry.subject()) {
            case APPROVAL_RULES -> "Rules for consent";
            case EMPLOYEE_TOOLS -> "Tools of an employee";
            case HOSTS -> "Hosts to fetch from";
            case RUN_LIMITS -> "Limits of an employee";
        };
        return new ChangeRow(
                what,
                Show.capitalised(Show.person(entry.by(), reader)),
                entry.before(),
                entry.after(),
                Show.time(entry.at()),
                entry.at().toString());
    }
}
