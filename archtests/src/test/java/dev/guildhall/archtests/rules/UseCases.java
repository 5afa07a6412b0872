package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Optional;
import java.util.stream.Stream;

/** The words in which rules speak of use cases and ports. */
final class UseCases {

    static final String CALL_CONTEXT = "dev.guildhall.application.context.CallContext";
    static final String SYSTEM_CONTEXT = "dev.guildhall.application.context.SystemContext";
    static final String TENANT_ID = "dev.guildhall.domain.shared.TenantId";

    private static final DescribedPredicate<JavaClass> IN = in("application..in");
    private static final DescribedPredicate<JavaClass> OUT =
            in("application..out", "application.crosstenant", "application.tx", "application.idempotency");

    private UseCases() {}

    /** A port that callers use: an interface of its own file, but none that a port opens and its caller closes. */
    static boolean isInPort(JavaClass type) {
        return IN.test(type)
                && type.isInterface()
                && type.isTopLevelClass()
                && !type.isAssignableTo(AutoCloseable.class);
    }

    /** A port that the application needs: an interface of its own file, open to whoever implements it. */
    static boolean isOutPort(JavaClass type) {
        return OUT.test(type)
                && type.isInterface()
                && type.isTopLevelClass()
                && !type.reflect().isSealed();
    }

    /** An out-port that is not asked for by name but opened by another one, used, and closed. */
    static boolean isHandle(JavaClass type) {
        return isOutPort(type) && type.isAssignableTo(AutoCloseable.class);
    }

    /** The records of ports and the factories of use cases; only the wiring has to know them. */
    static boolean isWiring(JavaClass type) {
        String name = type.getSimpleName();
        return in("application..").test(type) && (name.endsWith("UseCases") || name.endsWith("Ports"));
    }

    /** What implementers of an interface have to write. */
    static Stream<JavaMethod> abstractMethods(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    /** Full name of the type of a method's first parameter. */
    static Optional<String> firstParameter(JavaMethod method) {
        return method.getRawParameterTypes().stream().findFirst().map(JavaClass::getName);
    }
}
