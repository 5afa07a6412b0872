package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;
import static dev.guildhall.archtests.Things.methods;
import static dev.guildhall.archtests.rules.UseCases.CALL_CONTEXT;
import static dev.guildhall.archtests.rules.UseCases.SYSTEM_CONTEXT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Authority is made in one place and demanded in every use case. */
final class AuthorityRules {

    private AuthorityRules() {}

    static List<Rule> all() {
        return List.of(
                contextIsMadeInOnePlace(),
                systemContextIsMadeByEntries(),
                servicesDemandARight(),
                lambdasDemandARight());
    }

    private static Rule contextIsMadeInOnePlace() {
        return Rule.of(
                "context-is-made-in-one-place",
                "whoever can make a context can act as anybody",
                classes(
                        "makers of a CallContext",
                        type -> makes(type, CALL_CONTEXT) && !type.getName().equals(CALL_CONTEXT)),
                1,
                Laws.be(
                        "AuthenticateService, of our own credentials, of those that companies' servers answer for, or of support",
                        type -> Set.of("application.access", "application.companysignin", "application.supportaccess")
                                        .contains(Place.of(type))
                                && type.getSimpleName().equals("AuthenticateService")));
    }

    private static Rule systemContextIsMadeByEntries() {
        return Rule.of(
                "system-context-is-made-by-entries",
                "only where a call enters is it known that no member makes it",
                classes(
                        "makers of a SystemContext",
                        type -> makes(type, SYSTEM_CONTEXT) && !type.getName().equals(SYSTEM_CONTEXT)),
                3,
                Laws.be("a driving adapter", in("adapter.in..")));
    }

    private static boolean makes(JavaClass type, String what) {
        return Stream.concat(
                        type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().getName().equals(what));
    }

    private static Rule servicesDemandARight() {
        return Rule.of(
                        "services-demand-a-right",
                        "an entry point may forget to check; the use case must not",
                        classes(
                                "services of members' use cases",
                                type -> !type.isInterface()
                                        && type.getRawInterfaces().stream().anyMatch(AuthorityRules::isForMembers)),
                        8,
                        Laws.be(
                                "demanding a permission",
                                type -> type.getCodeUnits().stream().anyMatch(AuthorityRules::demands)))
                .except(
                        "application.admission.AdmitCallService",
                        "it counts everybody who is known, before it matters what they may do")
                .except(
                        "application.access.AuthenticateService",
                        "it tells whether a caller may, to who asks again while a call goes on")
                .except(
                        "application.companysignin.AuthenticateService",
                        "it tells the same of callers whom a company's server answers for")
                .except(
                        "application.supportaccess.AuthenticateService",
                        "it tells the same of callers who look into a company for support");
    }

    private static Rule lambdasDemandARight() {
        return Rule.of(
                "use-cases-demand-a-right",
                "an entry point may forget to check; the use case must not",
                methods(
                        "factory methods of members' use cases",
                        method -> UseCases.isWiring(method.getOwner()) && isForMembers(method.getRawReturnType())),
                19,
                Laws.be(
                        "demanding a permission, or making a service that does",
                        method -> demands(method)
                                || method.getConstructorCallsFromSelf().stream()
                                        .anyMatch(call -> call.getTargetOwner()
                                                .getSimpleName()
                                                .endsWith("Service"))));
    }

    private static boolean isForMembers(JavaClass port) {
        return UseCases.isInPort(port)
                && UseCases.abstractMethods(port)
                        .anyMatch(method -> UseCases.firstParameter(method)
                                .filter(CALL_CONTEXT::equals)
                                .isPresent());
    }

    private static boolean demands(JavaCodeUnit code) {
        return code.getAccessesFromSelf().stream()
                .map(access -> access.getTarget())
                .anyMatch(target -> target.getOwner().getName().equals(CALL_CONTEXT)
                        && target.getName().equals("demand"));
    }
}
