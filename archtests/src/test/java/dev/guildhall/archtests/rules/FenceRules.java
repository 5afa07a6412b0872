package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.foreign;
import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;

/** Each vendor's API appears in one adapter, so that its next major version is that adapter's matter alone. */
final class FenceRules {

    /** What reaches other machines past the one client that knows where it may go. */
    private static final DescribedPredicate<JavaClass> CONNECTION = DescribedPredicate.describe(
            "connections of the JDK",
            type -> Set.of(
                            "java.net.URLConnection",
                            "java.net.HttpURLConnection",
                            "java.net.Socket",
                            "java.net.ServerSocket",
                            "java.net.DatagramSocket",
                            "java.nio.channels.SocketChannel")
                    .contains(type.getName()));

    private FenceRules() {}

    static List<Rule> all() {
        return List.of(
                fence("mapping", 30, foreign("jakarta.persistence..", "org.hibernate.."), in("adapter.out.jpa..")),
                fence("models", 17, foreign("dev.langchain4j.."), in("adapter.out.llm..")),
                fence("json-trees", 15, foreign("com.fasterxml.."), in("adapter.out.llm..", "adapter.out.tools..")),
                fence("schemas", 2, foreign("com.networknt.."), in("adapter.out.tools.schema..")),
                fence("failsafe", 3, foreign("dev.failsafe.."), in("adapter.out.tools")),
                fence(
                        "http-client",
                        7,
                        foreign("org.apache.hc.."),
                        in("adapter.out.tools.http", "adapter.out.tools.fetch", "adapter.out.tools.file")),
                fence("network", 8, foreign("java.net.http..").or(CONNECTION), in("adapter.out.llm..", "liberty..")),
                fence("markup", 1, foreign("org.jsoup.."), in("adapter.out.tools.fetch")),
                fence("pictures", 1, foreign("io.nayuki.."), in("adapter.in.faces.account")),
                fence("faces", 4, foreign("jakarta.faces.."), in("adapter.in.faces..")),
                fence(
                                "rest",
                                20,
                                foreign("jakarta.ws.rs.."),
                                in("adapter.in.rest..", "adapter.in.sse..", "adapter.in.security.."))
                        .except("webapp.ApiApplication", "the one class that tells the server where the API starts"),
                fence("mail", 1, foreign("jakarta.mail..", "org.eclipse.angus.."), in("adapter.out.mail..")),
                fence("cron", 1, foreign("com.cronutils.."), in("adapter.out.cron..")),
                fence(
                        "crypto",
                        3,
                        foreign("com.nimbusds..", "com.password4j..", "com.google.crypto..", "com.eatthepath.."),
                        in("adapter.out.security..")),
                fence("postgres", 1, foreign("org.postgresql.."), in("adapter.out.jpa..", "db..", "liberty..")),
                fence("jdbc", 8, foreign("java.sql.."), in("adapter.out.jpa..", "db..", "liberty..")),
                fence(
                        "data-source",
                        9,
                        foreign("javax.sql.."),
                        in("adapter.out.jpa..", "db..", "liberty..", "webapp..")),
                fence("migration", 1, foreign("liquibase.."), in("db..")),
                fence("yaml", 3, foreign("org.yaml.."), in("db..", "adapter.out.tools.file"))
                        .except("liberty.launcher.DemoVisit", "answers of the API are read as the YAML that they are"),
                fence("embedded-database", 1, foreign("io.zonky.."), in("liberty..")),
                fence(
                        "servlet",
                        11,
                        foreign("jakarta.servlet.."),
                        in("adapter.in.rest..", "adapter.in.sse..", "adapter.in.faces..", "adapter.in.security..")),
                fence(
                        "injection",
                        50,
                        foreign("jakarta.inject..", "jakarta.enterprise..", "jakarta.annotation.."),
                        in(
                                "adapter.in.rest..",
                                "adapter.in.sse..",
                                "adapter.in.faces..",
                                "adapter.in.security..",
                                "webapp..")),
                fence(
                        "json",
                        10,
                        foreign("jakarta.json.."),
                        in("adapter.in.rest..", "adapter.in.sse..", "adapter.out.jpa..")),
                fence(
                        "microprofile",
                        45,
                        foreign("org.eclipse.microprofile.."),
                        in("adapter.in.rest..", "adapter.in.sse..", "webapp..")),
                fence("identifiers", 1, foreign("com.github.."), in("webapp..")),
                noContainerTransactions());
    }

    private static Rule fence(
            String name, int atLeast, DescribedPredicate<JavaClass> vendor, DescribedPredicate<JavaClass> inside) {
        return Rule.of(
                "fence-" + name,
                "each foreign API is the matter of as few parts as possible",
                classes("users " + vendor.getDescription(), type -> uses(type, vendor)),
                atLeast,
                Laws.be(inside.getDescription(), inside));
    }

    private static boolean uses(JavaClass type, DescribedPredicate<JavaClass> vendor) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .anyMatch(vendor);
    }

    private static Rule noContainerTransactions() {
        return Rule.of(
                "no-container-transactions",
                "TenantTransactions is the only way to data; a second kind of transaction would know no tenant",
                classes("classes", Place::isOurs),
                580,
                Laws.notDependOn(
                        "JTA, EJB or JCA",
                        foreign(
                                "jakarta.transaction..",
                                "jakarta.ejb..",
                                "jakarta.resource..",
                                "javax.transaction..")));
    }
}
