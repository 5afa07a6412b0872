package dev.guildhall.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with checkpoints that was kept elsewhere.
 *
 * @param header of the file when it is a whole export, which can be checked itself
 */
record Kept(Path file, Optional<Header> header, List<Checkpoint> checkpoints) {

    /** Takes a copy. */
    Kept {
        checkpoints = List.copyOf(checkpoints);
    }

    /**
     * Finds the checkpoints in a file, whatever else is in it.
     *
     * @throws Malformed when there is none, or one cannot be read
     */
    static Kept in(Path file) throws IOException {
        Optional<Header> header = Optional.empty();
        List<Checkpoint> checkpoints = new ArrayList<>();
        try (Lines lines = Lines.of(file)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (lines.number() == 1) {
                    header = Header.in(line.get());
                }
                if (line.get().startsWith("{\"" + Checkpoint.MEMBER + "\"")) {
                    checkpoints.add(Checkpoint.of("the checkpoint in " + file, JsonReader.members(line.get())));
                }
            }
        }
        if (checkpoints.isEmpty()) {
            throw new Malformed("there is none");
        }
        return new Kept(file, header, checkpoints);
    }

    /** Whether it is what remains of an erased company's log, and confirms something behind an entry. */
    boolean isRemainderBehind(long seq) {
        return header.flatMap(Header::first).isPresent()
                && checkpoints.getLast().seq() > seq;
    }
}
