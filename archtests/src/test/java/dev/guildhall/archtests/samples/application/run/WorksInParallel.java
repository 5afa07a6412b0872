package dev.guildhall.archtests.samples.application.run;

import dev.guildhall.archtests.Breaks;
import java.util.List;

/** Leaves the thread that the transaction is bound to. */
@Breaks("no-hidden-threads")
final class WorksInParallel {
    private WorksInParallel() {}

    static long count(List<String> names) {
        return names.parallelStream().filter(name -> !name.isEmpty()).count();
    }
}
