package dev.guildhall.liberty.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that is made once and kept in a file that only its owner can read. */
final class SecretFile {

    /** 256 bits. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretFile() {}

    /**
     * The secret in the file, which is created if there is none.
     *
     * @throws LaunchFailure when everybody on this machine can read it
     */
    static String readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            throw new LaunchFailure(
                    "the secret in " + file + " can be read by everybody on this machine; run: chmod 600 " + file);
        }
        return Files.readString(file).strip();
    }

    /** Written aside and then renamed, so that a crash never leaves half a secret. */
    private static void create(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
