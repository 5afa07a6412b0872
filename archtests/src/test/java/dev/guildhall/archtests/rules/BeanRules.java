package dev.guildhall.archtests.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Objects get what they need when they are made, and those that many threads share do not change. */
final class BeanRules {

    private static final List<String> INJECTIONS = List.of(
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.ejb.EJB",
            "jakarta.faces.annotation.ManagedProperty",
            "jakarta.persistence.PersistenceContext",
            "jakarta.persistence.PersistenceUnit",
            "jakarta.ws.rs.core.Context",
            "org.eclipse.microprofile.config.inject.ConfigProperty");

    /** One instance for all threads: by scope, or because the server keeps one. */
    private static final List<String> SHARED = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.inject.Singleton",
            "jakarta.ejb.Singleton",
            "jakarta.ws.rs.ext.Provider",
            "jakarta.servlet.annotation.WebFilter",
            "jakarta.servlet.annotation.WebServlet",
            "jakarta.servlet.annotation.WebListener",
            "jakarta.faces.annotation.FacesConfig");

    private static final DescribedPredicate<JavaClass> CONTAINER = assignableTo(Collection.class)
            .or(assignableTo(Map.class))
            .or(resideInAPackage("java.util.concurrent.atomic"))
            .or(equivalentTo(ThreadLocal.class));

    private BeanRules() {}

    static List<Rule> all() {
        return List.of(noFieldInjection(), sharedBeansDoNotChange(), nothingStaticChanges(), domainDoesNotChange());
    }

    private static Rule noFieldInjection() {
        String resource = "the container gives a data source to fields and setters only";
        return Rule.of(
                        "no-field-injection",
                        "what a class needs stands in its constructor, where a test can give it",
                        fields("fields", field -> Place.isOurs(field.getOwner())),
                        1625,
                        Laws.be("given to a constructor", field -> !isInjected(field)))
                .except("webapp.health.DatabaseCheck", resource)
                .except("webapp.wiring.DatabaseWiring", resource);
    }

    private static boolean isInjected(JavaField field) {
        return INJECTIONS.stream().anyMatch(field::isAnnotatedWith);
    }

    private static Rule sharedBeansDoNotChange() {
        return Rule.of(
                        "shared-beans-do-not-change",
                        "one instance serves all requests of all tenants; what changes in it carries one into another",
                        fields("fields of shared beans", field -> isShared(field.getOwner()) && !isInjected(field)),
                        20,
                        Laws.be(
                                "final and no container of things that change",
                                field -> isFinal(field) && !CONTAINER.test(field.getRawType())))
                .except("adapter.in.faces.support.AssetFilter", "digests of files that are the same for everybody");
    }

    private static boolean isShared(JavaClass type) {
        return SHARED.stream().anyMatch(type::isAnnotatedWith);
    }

    private static Rule nothingStaticChanges() {
        return Rule.of(
                "nothing-static-changes",
                "a static that changes is shared by all tenants, all tests and all threads",
                fields("static fields", field -> field.getModifiers().contains(JavaModifier.STATIC)),
                405,
                Laws.be("final", BeanRules::isFinal));
    }

    private static Rule domainDoesNotChange() {
        return Rule.of(
                "domain-does-not-change",
                "a value that cannot change can be shared, replayed and compared",
                fields("fields of the domain", field -> in("domain..").test(field.getOwner())),
                265,
                Laws.be("final", BeanRules::isFinal));
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }
}
