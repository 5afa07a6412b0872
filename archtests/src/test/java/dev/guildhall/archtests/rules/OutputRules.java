package dev.guildhall.archtests.rules;

import static dev.guildhall.archtests.Place.foreign;
import static dev.guildhall.archtests.Place.in;
import static dev.guildhall.archtests.Things.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ClassesTransformer;
import dev.guildhall.archtests.Laws;
import dev.guildhall.archtests.Place;
import dev.guildhall.archtests.Rule;
import java.util.List;
import java.util.Set;

/**
 * What is written for people goes through one logging API, and only the launcher owns the terminal and the process: it is
 * a program of its own, which sets up the JDK's logging for itself.
 */
final class OutputRules {

    private static final Set<String> TERMINAL = Set.of("out", "err", "in", "exit", "setOut", "setErr", "console");

    private static final Set<String> PROCESS = Set.of("exit", "halt", "addShutdownHook");

    private OutputRules() {}

    static List<Rule> all() {
        return List.of(oneLoggingApi(), onlyTheLauncherOwnsTheTerminal(), nothingPrintsStackTraces());
    }

    private static Rule oneLoggingApi() {
        return Rule.of(
                        "one-logging-api",
                        "System.Logger is in the JDK, works in every server, and needs no second configuration",
                        outsideTheLauncher(),
                        560,
                        Laws.notDependOn(
                                "another logging API",
                                foreign(
                                        "java.util.logging..",
                                        "org.slf4j..",
                                        "org.jboss.logging..",
                                        "org.apache.commons.logging..",
                                        "org.apache.logging..",
                                        "ch.qos.logback..")))
                .except("db.Migrator", "Liquibase logs through java.util.logging; its level can be set nowhere else");
    }

    private static Rule onlyTheLauncherOwnsTheTerminal() {
        return Rule.of(
                "only-the-launcher-owns-the-terminal",
                "in the server nobody reads it, and the process belongs to the server",
                classes(
                        "classes outside the launcher",
                        type -> Place.isOurs(type) && !in("liberty..").test(type)),
                560,
                Laws.notUse("the terminal or the process", OutputRules::usesTheTerminal));
    }

    private static ClassesTransformer<JavaClass> outsideTheLauncher() {
        return classes(
                "classes outside the launcher",
                type -> Place.isOurs(type) && !in("liberty..").test(type));
    }

    private static boolean usesTheTerminal(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> TERMINAL.contains(name);
            case "java.lang.Runtime" -> PROCESS.contains(name);
            default -> false;
        };
    }

    private static Rule nothingPrintsStackTraces() {
        return Rule.of(
                "nothing-prints-stack-traces",
                "a stack trace belongs to a log record with its request, not to the terminal",
                classes("classes", Place::isOurs),
                580,
                Laws.notUse(
                        "printStackTrace()",
                        access -> access.getTarget().getName().equals("printStackTrace")
                                && access.getTargetOwner().isAssignableTo(Throwable.class)));
    }
}
