package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Things.classes;
import static dev.guildhall.archtests.Things.methods;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import dev.guildhall.application.context.Open;
import dev.guildhall.application.context.Permit;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Rule;
import dev.guildhall.domain.access.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every entry point of the API declares who may use it, and does not lie about it. */
final class EntryPointRules {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private EntryPointRules() {}

    static List<Rule> all() {
        return List.of(
                resourceMethodsDeclareARight(),
                openMethodsSayWhy(),
                changingVerbsNeedAChangingRight(),
                readingVerbsNeedAReadingRight(),
                resourcesAreCalledResource());
    }

    private static Rule resourceMethodsDeclareARight() {
        return Rule.of(
                "resource-methods-declare-a-right",
                "what declares nothing would be open by accident",
                methods("resource methods", EntryPointRules::isResourceMethod),
                20,
                Laws.be(
                        "annotated with either @Permit or @Open",
                        method -> method.isAnnotatedWith(Permit.class) != method.isAnnotatedWith(Open.class)));
    }

    private static Rule openMethodsSayWhy() {
        return Rule.of(
                "open-methods-say-why",
                "an open door needs a reason that a reviewer can weigh",
                methods("open resource methods", method -> method.isAnnotatedWith(Open.class)),
                3,
                Laws.be(
                        "open for a reason",
                        method -> method.getAnnotationOfType(Open.class)
                                        .value()
                                        .strip()
                                        .length()
                                >= 10));
    }

    private static Rule changingVerbsNeedAChangingRight() {
        return Rule.of(
                "changing-verbs-need-a-changing-right",
                "somebody who may only look must not change anything",
                methods(
                        "changing methods with a right",
                        method -> right(method).isPresent()
                                && verbs(method).stream().anyMatch(CHANGING::contains)),
                7,
                Laws.be(
                        "under a right to change",
                        method -> right(method).filter(Permission::isMutating).isPresent()));
    }

    private static Rule readingVerbsNeedAReadingRight() {
        return Rule.of(
                "reading-verbs-need-a-reading-right",
                "a GET that changes something is done twice by the next proxy, and needs no token against forgery",
                methods(
                        "reading methods with a right",
                        method -> right(method).isPresent()
                                && verbs(method).stream().noneMatch(CHANGING::contains)),
                14,
                Laws.be(
                        "under a right to read",
                        method -> right(method).filter(Permission::isMutating).isEmpty()));
    }

    private static Rule resourcesAreCalledResource() {
        return Rule.of(
                "resources-are-called-resource",
                "whoever looks for an address finds its class",
                classes(
                        "classes with resource methods",
                        type -> type.getMethods().stream().anyMatch(EntryPointRules::isResourceMethod)),
                11,
                Laws.be("called XResource", EntryPointRules::isCalledResource));
    }

    private static boolean isCalledResource(JavaClass type) {
        return type.getSimpleName().endsWith("Resource");
    }

    private static boolean isResourceMethod(JavaMethod method) {
        return !verbs(method).isEmpty();
    }

    /** HTTP methods that a method answers, by the name of their annotation: all of JAX-RS's are called like the verb. */
    private static Set<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(annotation -> annotation.isAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Optional<Permission> right(JavaMethod method) {
        return method.tryGetAnnotationOfType(Permit.class.getName())
                .flatMap(permit -> permit.get("value"))
                .map(value -> Permission.valueOf(((JavaEnumConstant) value).name()));
    }
}
