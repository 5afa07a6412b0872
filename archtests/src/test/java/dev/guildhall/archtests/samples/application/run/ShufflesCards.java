package dev.guildhall.archtests.samples.application.run;

import dev.guildhall.archtests.Breaks;
import java.util.Collections;
import java.util.List;

/** Does something else each time. */
@Breaks("no-hidden-randomness")
final class ShufflesCards {
    private ShufflesCards() {}

    static void shuffle(List<String> cards) {
        Collections.shuffle(cards);
    }
}
