package dev.guildhall.archtests.samples.domain.shared;

import dev.guildhall.archtests.Breaks;

/** Is decided by the environment. */
@Breaks("no-hidden-surroundings")
final class AsksTheMachine {
    private AsksTheMachine() {}

    static boolean isProduction() {
        return System.getenv("PRODUCTION") != null;
    }
}
