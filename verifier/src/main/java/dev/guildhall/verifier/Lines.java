package dev.guildhall.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line; a line that is too long or not UTF-8 ends the reading. */
final class Lines implements AutoCloseable {

    /** More than the longest entry can have. */
    private static final int LONGEST = 4_000_000;

    private final Reader reader;
    private long number;

    private Lines(Reader reader) {
        this.reader = reader;
    }

    static Lines of(Path file) throws IOException {
        return new Lines(new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its end; empty when there is none.
     *
     * @throws Malformed when it cannot be read
     */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        try {
            int c = reader.read();
            if (c < 0) {
                return Optional.empty();
            }
            number++;
            for (; c >= 0 && c != '\n'; c = reader.read()) {
                if (line.length() == LONGEST) {
                    throw new Malformed("line " + number + " is too long");
                }
                line.append((char) c);
            }
            return Optional.of(line.toString());
        } catch (CharacterCodingException e) {
            throw new Malformed("line " + (number + 1) + " or the one before is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
