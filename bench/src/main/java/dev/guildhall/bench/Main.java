package dev.guildhall.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a suite of benchmarks by its name. */
public final class Main {

    /** Kept in a field because loggers are garbage-collected together with their level. */
    private static final Logger ROOT = Logger.getLogger("");

    private Main() {}

    /**
     * Runs it.
     *
     * @param arguments folder for scratch files, folder for results, name of the suite, its options
     */
    public static void main(String... arguments) throws Exception {
        ROOT.setLevel(Level.WARNING);
        List<String> words = Arrays.asList(arguments);
        if (words.size() < 3 || !words.get(2).equals("queue")) {
            System.err.println("usage: bench queue [--option number]...");
            System.exit(2);
        }
        try {
            Options options = Options.of(QueueSuite.DEFAULTS, words.subList(3, words.size()));
            new QueueSuite(options, Path.of(words.get(0))).run(Path.of(words.get(1)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
