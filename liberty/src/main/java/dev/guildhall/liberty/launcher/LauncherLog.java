package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Sends what libraries log to a file: a person who starts a program wants lines, not stack traces. */
final class LauncherLog {

    private static final int BYTES_PER_FILE = 1_000_000;
    private static final int FILES = 3;

    private LauncherLog() {}

    /** The JVM closes log files as soon as it is told to stop, while we still stop things and libraries still log. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String message, @Nullable Exception cause, int code) {
            // Nobody is left to tell.
        }
    }

    /** Before the data dir is known there is no file; then nothing is logged at all. */
    static void silence() {
        LogManager.getLogManager().reset();
    }

    static void into(Path folder) {
        try {
            Handler handler =
                    new FileHandler(folder.resolve("launcher.%g.log").toString(), BYTES_PER_FILE, FILES, true);
            handler.setErrorManager(new Silent());
            handler.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            root.setLevel(Level.INFO);
            root.addHandler(handler);
        } catch (IOException e) {
            throw new LaunchFailure("cannot write logs to " + folder + ": " + e.getMessage(), e);
        }
    }
}
