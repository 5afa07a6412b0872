package dev.guildhall.archtests.samples.domain.agent;

import dev.guildhall.archtests.Breaks;

/** Is another value after a while. */
@Breaks("domain-does-not-change")
final class ChangesItsMind {
    private int opinion;

    int think() {
        opinion++;
        return opinion;
    }
}
