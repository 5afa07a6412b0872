package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;
import static dev.guildhall.archtests.Things.methods;
import static dev.guildhall.archtests.rules.UseCases.CALL_CONTEXT;
import static dev.guildhall.archtests.rules.UseCases.SYSTEM_CONTEXT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In-ports: one verb, one method, on whose behalf first. */
final class InPortRules {

    /** Nobody is signed in yet, it is for everybody, or the worker calls. */
    private static final Set<String> BY_THE_SYSTEM = Set.of(
            "SignUp",
            "ConfirmSignUp",
            "ConfirmLogIn",
            "RequestPasswordReset",
            "ResetPassword",
            "ShowInvitation",
            "AcceptInvitation",
            "LogIn",
            "AdmitStranger",
            "RefreshSession",
            "ShowCompanySignIn",
            "StartCompanySignIn",
            "ConfirmCompanySignIn",
            "ListVerificationKeys",
            "ListAuditKeys",
            "ClaimRuns",
            "AdvanceRun",
            "ClaimSchedules",
            "StartDueSchedule",
            "ClaimMails",
            "DeliverMail",
            "ClaimErasures",
            "EraseTenant");

    /** It makes the context. */
    private static final String WITHOUT_CONTEXT = "Authenticate";

    /** Two questions with one answer; taking leases and keeping them. */
    private static final Set<String> TWO_METHODS = Set.of("ListMessages", "ClaimRuns");

    private static final Set<String> VERBS = Set.of(
            "Accept",
            "Add",
            "Admit",
            "Advance",
            "Allow",
            "Answer",
            "Authenticate",
            "Browse",
            "Cancel",
            "Disable",
            "Discard",
            "Change",
            "Claim",
            "Confirm",
            "Decide",
            "Delete",
            "Deliver",
            "Draw",
            "End",
            "Erase",
            "Export",
            "Forget",
            "Give",
            "Hire",
            "Invite",
            "List",
            "Log",
            "Note",
            "Pause",
            "Preview",
            "Read",
            "Recheck",
            "Refresh",
            "Release",
            "Remove",
            "Report",
            "Request",
            "Reset",
            "Resume",
            "Retry",
            "Revoke",
            "Rotate",
            "Send",
            "Set",
            "Show",
            "Sign",
            "Start",
            "Suspend",
            "Transfer",
            "Watch",
            "Withdraw");

    private InPortRules() {}

    static List<Rule> all() {
        return List.of(
                inPortsAreInterfaces(),
                inPortsHaveOneMethod(),
                inPortsStartWithAVerb(),
                inPortsTakeTheContextFirst(),
                outcomesAreSealed(),
                servicesAreClosed());
    }

    private static Rule inPortsAreInterfaces() {
        return Rule.of(
                "in-ports-are-interfaces",
                "behind a port anything may stand; only values may lie beside it",
                classes(
                        "top-level classes in .in",
                        type -> in("application..in").test(type)
                                && type.isTopLevelClass()
                                && !type.getSimpleName().equals("package-info")),
                25,
                Laws.be("an interface or a record", type -> type.isInterface() || type.isRecord()));
    }

    private static Rule inPortsHaveOneMethod() {
        return Rule.of(
                "in-ports-have-one-method",
                "one port, one thing that a caller may do",
                classes("in-ports", UseCases::isInPort),
                25,
                Laws.be(
                        "a port of one method",
                        type -> type.getMethods().size() == methodsOf(type)
                                && UseCases.abstractMethods(type).count() == methodsOf(type)));
    }

    private static int methodsOf(JavaClass port) {
        return TWO_METHODS.contains(port.getSimpleName()) ? 2 : 1;
    }

    private static Rule inPortsStartWithAVerb() {
        return Rule.of(
                "in-ports-start-with-a-verb",
                "the name says what the caller does; a new verb is added to the list after some thought",
                classes("in-ports", UseCases::isInPort),
                25,
                Laws.be("named verb-first", type -> VERBS.contains(firstWord(type.getSimpleName()))));
    }

    private static String firstWord(String name) {
        return name.split("(?<=[a-z])(?=[A-Z])", -1)[0];
    }

    private static Rule inPortsTakeTheContextFirst() {
        return Rule.of(
                "in-ports-take-the-context-first",
                "no use case without somebody on whose behalf it runs; a context is made from a verified credential only",
                methods("methods of in-ports", method -> UseCases.isInPort(method.getOwner())),
                25,
                Laws.be("called with the right context", InPortRules::takesItsContext));
    }

    private static boolean takesItsContext(JavaMethod method) {
        String port = method.getOwner().getSimpleName();
        Optional<String> first = UseCases.firstParameter(method);
        if (port.equals(WITHOUT_CONTEXT)) {
            return first.filter(Set.of(CALL_CONTEXT, SYSTEM_CONTEXT)::contains).isEmpty();
        }
        return first.equals(Optional.of(BY_THE_SYSTEM.contains(port) ? SYSTEM_CONTEXT : CALL_CONTEXT));
    }

    private static Rule outcomesAreSealed() {
        return Rule.of(
                "outcomes-are-sealed",
                "the compiler makes every caller look at every refusal",
                classes(
                        "interfaces nested in in-ports",
                        type -> in("application..in").test(type) && type.isInterface() && type.isNestedClass()),
                7,
                Laws.be("sealed", type -> type.reflect().isSealed()));
    }

    private static Rule servicesAreClosed() {
        return Rule.of(
                "services-are-closed",
                "callers see the port; the class behind it is named after it and can be neither called nor extended",
                classes(
                        "implementers of in-ports",
                        type -> !type.isInterface()
                                && type.getRawInterfaces().stream().anyMatch(UseCases::isInPort)),
                13,
                Laws.be("a package-private final class called <port>Service", InPortRules::isClosedService));
    }

    private static boolean isClosedService(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && !type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getRawInterfaces().stream()
                        .anyMatch(port -> type.getSimpleName().equals(port.getSimpleName() + "Service"));
    }
}
