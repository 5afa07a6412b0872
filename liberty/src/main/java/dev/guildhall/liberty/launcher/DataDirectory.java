package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds all that outlives a run; used by one launcher at a time. */
final class DataDirectory implements AutoCloseable {

    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Creates the folder if need be and claims it until {@link #close} or the end of this process. */
    static DataDirectory claim(Path root) {
        try {
            Files.createDirectories(root, PRIVATE);
            FileChannel channel = FileChannel.open(
                    root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new LaunchFailure("already running with the data dir " + root
                        + "; stop it or set GUILDHALL_DATA_DIR to another folder");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "cannot write to the data dir " + root
                            + "; make it writable or set GUILDHALL_DATA_DIR to another folder",
                    e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /** A private folder in it, created if need be. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name), PRIVATE);
        } catch (IOException e) {
            throw new LaunchFailure("cannot create " + root.resolve(name) + ": " + e.getMessage(), e);
        }
    }

    Path logs() {
        return folder("logs");
    }

    /** The secret of that name, made at first use. */
    String secret(String name) {
        return secret(secretFile(name));
    }

    Path secretFile(String name) {
        return folder("secrets").resolve(name);
    }

    /** The secret in that file, made at first use if the file belongs into this folder. */
    String secret(Path file) {
        if (!Files.exists(file) && !file.startsWith(root)) {
            throw new LaunchFailure("GUILDHALL_SECRET_KEY_FILE names a file that does not exist: " + file
                    + "; make one with: openssl rand -base64 32");
        }
        try {
            return SecretFile.readOrCreate(file);
        } catch (IOException e) {
            throw new LaunchFailure("cannot read or create " + file + ": " + e.getMessage(), e);
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
