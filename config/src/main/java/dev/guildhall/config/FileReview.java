package dev.guildhall.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;

/** Looks at the files that hold secrets: who can read them, and whether the secret is one. */
final class FileReview {

    private static final String MAKE_ONE = "; make one with: openssl rand -base64 32";

    private final Values values;

    FileReview(Values values) {
        this.values = values;
    }

    /** A file that is not there yet is made by the launcher, well. */
    void secretKey(Path file) {
        if (Files.exists(file)) {
            isReadableByAll(file).ifPresent(problem -> values.problem(Keys.SECRET_KEY_FILE, problem));
            weakness(file).ifPresent(problem -> values.problem(Keys.SECRET_KEY_FILE, problem));
        }
    }

    /** A file of settings may be read by all as long as no secret is in it. */
    void settings(Source source) {
        boolean holdsSecret = source.values().keySet().stream()
                .anyMatch(name -> Keys.named(name).filter(Key::secret).isPresent());
        if (holdsSecret) {
            source.file()
                    .flatMap(FileReview::isReadableByAll)
                    .ifPresent(problem -> values.problem(Keys.CONFIG_FILE, problem));
        }
    }

    private static Optional<String> isReadableByAll(Path file) {
        try {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            return posix && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)
                    ? Optional.of("names a file with secrets that everybody on this machine can read; run: chmod o-rwx "
                            + file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("names a file that cannot be looked at: " + e.getMessage());
        }
    }

    private static Optional<String> weakness(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty()
                    ? Optional.of("names an empty file: " + file + MAKE_ONE)
                    : lines.stream()
                            .flatMap(line -> WeakSecret.inKey(line).stream())
                            .findFirst()
                            .map(problem -> "names a file that " + problem + ": " + file + MAKE_ONE);
        } catch (MalformedInputException e) {
            return Optional.of("names a file that is not text: " + file + MAKE_ONE);
        } catch (IOException e) {
            return Optional.of("names a file that cannot be read: " + file);
        }
    }
}
