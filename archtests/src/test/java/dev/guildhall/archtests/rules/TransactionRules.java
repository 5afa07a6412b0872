package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;
import static dev.guildhall.archtests.Things.fields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;

/** All data of a tenant is reached through the tenant's transaction, and only inside it. */
final class TransactionRules {

    private static final List<String> FACTORIES =
            List.of("jakarta.persistence.EntityManagerFactory", "org.hibernate.SessionFactory");

    private static final List<String> SESSIONS =
            List.of("jakarta.persistence.EntityManager", "org.hibernate.SharedSessionContract", "java.sql.Connection");

    private TransactionRules() {}

    static List<Rule> all() {
        return List.of(
                transactionsAreMadeInOnePlace(),
                sessionsAreOpenedInOnePlace(),
                connectionsAreTakenInFewPlaces(),
                nobodyKeepsASession());
    }

    private static Rule transactionsAreMadeInOnePlace() {
        return Rule.of(
                "transactions-are-made-in-one-place",
                "one place tells the database whose rows may be seen",
                classes(
                        "implementers of TenantTransactions",
                        type -> type.isAssignableTo(TenantTransactions.class) && !type.isInterface()),
                1,
                Laws.be("in adapter.out.jpa.tx", in("adapter.out.jpa.tx")));
    }

    private static Rule sessionsAreOpenedInOnePlace() {
        return Rule.of(
                "sessions-are-opened-in-one-place",
                "a session that no tenant transaction has opened sees no rows, or those of a tenant it was not meant for",
                classes(
                        "openers of sessions",
                        type -> type.getAccessesFromSelf().stream().anyMatch(TransactionRules::opensSession)),
                1,
                Laws.be("in adapter.out.jpa.tx", in("adapter.out.jpa.tx")));
    }

    private static boolean opensSession(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return FACTORIES.stream().anyMatch(access.getTargetOwner()::isAssignableTo)
                && (name.startsWith("open")
                        || name.startsWith("with")
                        || name.contains("Transaction")
                        || Set.of("createEntityManager", "getCurrentSession", "runInTransaction", "callInTransaction")
                                .contains(name));
    }

    private static Rule connectionsAreTakenInFewPlaces() {
        return Rule.of(
                        "connections-are-taken-in-few-places",
                        "a bare connection knows no tenant; only the schema's own tools and the group commit have one",
                        classes(
                                "takers of connections",
                                type -> type.getAccessesFromSelf().stream()
                                        .anyMatch(access ->
                                                access.getTarget().getName().equals("getConnection")
                                                        && access.getTargetOwner()
                                                                .getPackageName()
                                                                .matches("java[x]?\\.sql"))),
                        4,
                        Laws.be(
                                "a tool of the schema or part of the Journal",
                                in("db..", "liberty..", "adapter.out.jpa.tx", "adapter.out.jpa.journal")))
                .except(
                        "adapter.out.jpa.crosstenant.SqlRunClaims",
                        "a claim or renewal is one statement that must end without its sender, who may be stopped in the middle")
                .except(
                        "adapter.out.jpa.admission.SqlRateLimits",
                        "one statement that must end without its sender, for whose lock a whole company queues")
                .except(
                        "adapter.out.jpa.crosstenant.SqlStrangerLimits",
                        "one statement that must end without its sender, for whose lock all behind an address queue")
                .except(
                        "adapter.out.jpa.bell.PeerBell",
                        "notifications carry no data, and must stay out of all transactions of tenants");
    }

    private static Rule nobodyKeepsASession() {
        return Rule.of(
                "nobody-keeps-a-session",
                "what is kept outlives its transaction, and then serves another tenant",
                fields(
                        "fields",
                        field -> Place.isOurs(field.getOwner())
                                && !in("adapter.out.jpa.tx", "db..", "liberty..")
                                        .test(field.getOwner())),
                1520,
                Laws.be("free of sessions and connections", field -> !isSession(field.getRawType())));
    }

    private static boolean isSession(JavaClass type) {
        return SESSIONS.stream().anyMatch(type::isAssignableTo);
    }
}
