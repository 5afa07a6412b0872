package dev.guildhall.adapter.out.security;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A directory in which an installation kept its signing keys: one JWK file each, for the owner's eyes only. */
final class KeyFiles {

    private static final String SUFFIX = ".jwk";
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private final Path directory;
    private final boolean posix;

    KeyFiles(Path directory) {
        this.directory = directory;
        this.posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** All keys in the directory, in no order; none if there is no directory. */
    List<ECKey> load() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try {
            List<ECKey> keys = new ArrayList<>();
            try (var files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
                for (Path file : files) {
                    keys.add(read(file));
                }
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the signing keys in " + directory, e);
        }
    }

    /** Removes a key; nothing happens when it is gone. */
    void remove(ECKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove a signing key from " + directory, e);
        }
    }

    private ECKey read(Path file) throws IOException {
        if (posix && !OWNER_FILE.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    "The signing key " + file + " can be read by others. Run: chmod 600 " + file);
        }
        try {
            return ECKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "The signing key " + file + " is damaged. Restore it, or move it away: a new one is made.", e);
        }
    }

    private Path file(ECKey key) {
        return directory.resolve(key.getKeyID() + SUFFIX);
    }
}
