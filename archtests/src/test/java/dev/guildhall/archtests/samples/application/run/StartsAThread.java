package dev.guildhall.archtests.samples.application.run;

import dev.guildhall.archtests.Breaks;

/** Goes on where nobody waits for it. */
@Breaks("no-hidden-threads")
final class StartsAThread {
    private StartsAThread() {}

    static void run(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
