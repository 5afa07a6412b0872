package dev.guildhall.application.testing.contract;

import java.util.Optional;

/** An attempt that may fail or do nothing; what a contract asserts is that it had no effect. */
final class Attempt {

    private Attempt() {}

    /** What it threw, if anything. */
    static Optional<RuntimeException> at(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
