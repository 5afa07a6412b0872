package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;

/** Loses a failure on the terminal. */
@Breaks("nothing-prints-stack-traces")
final class PrintsTraces {
    private PrintsTraces() {}

    static void log(RuntimeException failure) {
        failure.printStackTrace();
    }
}
