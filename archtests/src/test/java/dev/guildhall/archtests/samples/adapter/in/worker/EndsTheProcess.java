package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;

/** Takes the server down. */
@Breaks("only-the-launcher-owns-the-terminal")
final class EndsTheProcess {
    private EndsTheProcess() {}

    static void end() {
        System.exit(1);
    }
}
