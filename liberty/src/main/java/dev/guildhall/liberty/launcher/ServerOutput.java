package dev.guildhall.liberty.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server prints. Its log files have all of it, so only errors are shown, shortened to one line; the last lines
 * are kept in case it dies before it can log.
 */
final class ServerOutput {

    private static final Pattern LEVEL = Pattern.compile("\"loglevel\":\"(ERROR|SEVERE|FATAL)\"");
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    /** The server goes on without an application that did not start. */
    private static final Pattern NO_APPLICATION = Pattern.compile("CWWKZ000[24]E");

    private static final int KEPT_LINES = 20;
    private static final int SHOWN_CHARACTERS = 300;

    private final PrintStream err;
    private final Deque<String> last = new ArrayDeque<>();
    private volatile boolean applicationFailed;

    ServerOutput(PrintStream err) {
        this.err = err;
    }

    /** Reads until the server ends. */
    void follow(BufferedReader reader) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                take(line);
            }
        } catch (IOException _) {
            // The pipe breaks when the server is killed; there is nothing more to read then.
        }
    }

    void take(String line) {
        String text = message(line);
        synchronized (last) {
            if (last.size() == KEPT_LINES) {
                last.removeFirst();
            }
            last.addLast(text);
        }
        if (LEVEL.matcher(line).find()) {
            err.println("guildhall: server: " + text);
        }
        if (NO_APPLICATION.matcher(line).find()) {
            applicationFailed = true;
        }
    }

    /** Whether the application refused to start; it has said why. */
    boolean hasApplicationFailed() {
        return applicationFailed;
    }

    /** The last lines, oldest first. */
    List<String> lastLines() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    private static String message(String line) {
        Matcher matcher = MESSAGE.matcher(line);
        String text = matcher.find() ? unescape(matcher.group(1)) : line;
        String firstLine = text.lines().findFirst().orElse("");
        return firstLine.length() <= SHOWN_CHARACTERS ? firstLine : firstLine.substring(0, SHOWN_CHARACTERS) + "...";
    }

    private static String unescape(String json) {
        return json.replace("\\n", "\n")
                .replace("\\t", " ")
                .replace("\\/", "/")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}
