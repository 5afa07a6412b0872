package dev.guildhall.archtests.samples.db.catalog;

import dev.guildhall.archtests.Breaks;
import dev.guildhall.archtests.samples.db.Hen;

/** Was there first. */
@Breaks("packages-have-no-cycles")
public final class Egg {

    /** Hatches. */
    public Hen hatch() {
        return new Hen(this);
    }
}
