package dev.guildhall.archtests.samples.application.run;

import dev.guildhall.archtests.Breaks;

/** Measures what no test can move. */
@Breaks("no-hidden-clock")
final class MeasuresTime {
    private MeasuresTime() {}

    static long start() {
        return System.nanoTime();
    }
}
