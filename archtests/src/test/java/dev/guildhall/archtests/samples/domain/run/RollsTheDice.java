package dev.guildhall.archtests.samples.domain.run;

import dev.guildhall.archtests.Breaks;
import java.util.UUID;

/** Makes identities out of nothing. */
@Breaks("no-hidden-randomness")
final class RollsTheDice {
    private RollsTheDice() {}

    static UUID next() {
        return UUID.randomUUID();
    }
}
