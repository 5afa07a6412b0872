package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import java.util.logging.Logger;

/** Needs a second configuration. */
@Breaks("one-logging-api")
final class LogsItsOwnWay {
    private static final Logger LOG = Logger.getLogger("sample");

    private LogsItsOwnWay() {}

    static void log() {
        LOG.info("sample");
    }
}
