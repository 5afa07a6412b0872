package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A shell that outlives the launcher by a moment: when the launcher is killed without a chance to clean up, the pipe
 * between them breaks, and the shell stops the children. It does nothing when told that all is done.
 */
final class Guardian implements AutoCloseable {

    /** Reads "SIGNAL PID" lines until the pipe breaks, then ends the processes, the latest first. */
    private static final String SCRIPT = """
            trap '' INT HUP TERM
            children=
            while read -r signal pid; do
              [ "$signal" = done ] && exit
              children="$signal $pid
            $children"
            done
            printf '%s' "$children" | while read -r signal pid; do
              kill -"$signal" "$pid" || continue
              tries=0
              while kill -0 "$pid" && [ $tries -lt 200 ]; do sleep 0.1; tries=$((tries + 1)); done
            done
            """;

    private final Writer commands;

    private Guardian(Writer commands) {
        this.commands = commands;
    }

    static Guardian start() {
        try {
            Process shell = new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Guardian(shell.outputWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the process ended with this signal if the launcher is killed. */
    void watch(String signal, long pid) {
        say(signal + " " + pid);
    }

    @Override
    public void close() {
        say("done");
    }

    private void say(String line) {
        try {
            commands.write(line + "\n");
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
