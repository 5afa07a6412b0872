package dev.guildhall.archtests.samples.application.run;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.archtests.Breaks;

/** Gets around a right by calling itself the system. */
@Breaks("system-context-is-made-by-entries")
final class PretendsToBeTheSystem {
    private PretendsToBeTheSystem() {}

    static SystemContext context() {
        return new SystemContext("none", "inside");
    }
}
