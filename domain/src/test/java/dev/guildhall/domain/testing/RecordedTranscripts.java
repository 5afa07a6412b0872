package dev.guildhall.domain.testing;

import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunMachine;
import dev.guildhall.domain.run.RunPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Guards the promise that what a Journal means does not change under the same version of the machine: an engine of the new
 * build takes over the runs of the old one. Transcripts are files; they are recorded with {@code -Dtranscripts.record=true},
 * which only replaces those of another version.
 */
public final class RecordedTranscripts {

    private final Path folder;
    private final boolean records;

    /**
     * Transcripts in a folder.
     *
     * @param folder from the module's own folder, for example {@code src/test/resources/journals}
     */
    public RecordedTranscripts(Path folder) {
        this(folder, Boolean.getBoolean("transcripts.record"));
    }

    /** The same, recording or not whatever the property says. */
    public RecordedTranscripts(Path folder, boolean records) {
        this.folder = folder;
        this.records = records;
    }

    /**
     * Compares what the machine makes of a Journal with what it made of it when that was recorded.
     *
     * @throws AssertionError when it differs, or was never recorded; says what to do
     */
    public void check(String name, List<? extends RunEvent> journal, RunPolicy policy) {
        Path file = folder.resolve(name + ".txt");
        String now = Transcript.of(journal, policy);
        try {
            if (records && !isOfThisVersion(file)) {
                Files.writeString(file, now);
            }
            compare(file, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path file, String now) throws IOException {
        if (!isOfThisVersion(file)) {
            throw new AssertionError(file + " is not recorded for version " + RunMachine.VERSION
                    + " of the run machine: record it with -Dtranscripts.record=true and review the difference");
        }
        String then = Files.readString(file);
        if (!then.equals(now)) {
            throw new AssertionError("the run machine makes something else of the Journal in " + file
                    + ": if that is meant, raise RunMachine.VERSION, see that runs which are under way survive it, and"
                    + " record with -Dtranscripts.record=true\n" + firstDifference(then, now));
        }
    }

    private static boolean isOfThisVersion(Path file) throws IOException {
        return Files.exists(file)
                && Files.readAllLines(file).stream()
                        .findFirst()
                        .equals(Transcript.of(List.of(), RunPolicy.DEFAULT)
                                .lines()
                                .findFirst());
    }

    private static String firstDifference(String then, String now) {
        List<String> before = then.lines().toList();
        List<String> after = now.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "line %d%nwas: %s%nis:  %s".formatted(line + 1, at(before, line), at(after, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end)";
    }
}
