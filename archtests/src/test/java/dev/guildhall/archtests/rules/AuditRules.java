package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Rule;
import dev.guildhall.domain.access.Permission;
import java.util.List;
import java.util.Set;

/** What people change is written down. */
final class AuditRules {

    private static final Set<String> WRITERS = Set.of(
            "dev.guildhall.application.audit.AuditTrail",
            "dev.guildhall.application.audit.OperatorNotes",
            "dev.guildhall.application.policy.PolicyChanges");

    private AuditRules() {}

    static List<Rule> all() {
        return List.of(changesAreAudited());
    }

    private static Rule changesAreAudited() {
        return Rule.of(
                        "changes-are-audited",
                        "a log in which one kind of change is missing proves nothing about any",
                        classes(
                                "use cases that need a right to change",
                                type -> in("application..").test(type) && needsARightToChange(type)),
                        20,
                        Laws.be("noting it in the audit log", AuditRules::writes))
                .except(
                        "application.conversation.SendMessageService",
                        "messages are kept as they are, and what follows from them in the Journal")
                .except("application.access.OwnSession", "changes nothing: it refuses what is no session")
                .except(
                        "application.supportaccess.AuthenticateService",
                        "changes nothing: it looks whether an operator still is one")
                .except("application.run.Authority", "changes nothing: it looks what a run may still do");
    }

    private static boolean needsARightToChange(JavaClass type) {
        return type.getFieldAccessesFromSelf().stream()
                .map(JavaFieldAccess::getTarget)
                .anyMatch(AuditRules::isARightToChange);
    }

    private static boolean isARightToChange(FieldAccessTarget target) {
        return target.getOwner().isEquivalentTo(Permission.class)
                && target.getRawType().isEquivalentTo(Permission.class)
                && Permission.valueOf(target.getName()).isMutating();
    }

    private static boolean writes(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTargetOwner)
                .map(JavaClass::getName)
                .anyMatch(WRITERS::contains);
    }
}
