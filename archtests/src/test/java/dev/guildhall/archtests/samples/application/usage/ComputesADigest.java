package dev.guildhall.archtests.samples.application.usage;

import dev.guildhall.archtests.Breaks;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Does cryptography inside. */
@Breaks("application-is-pure")
final class ComputesADigest {
    private ComputesADigest() {}

    static MessageDigest digest() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
