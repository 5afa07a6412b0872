package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.Password;

/** Hashes passwords, slowly and with salt. Never called inside a transaction. */
public interface PasswordHasher {

    /** A self-describing hash (PHC string). */
    String hash(Password password);

    /** Whether the password has this hash. Takes about as long whatever the answer. */
    boolean verify(Password password, String hash);

    /** A hash that no password has, to spend the same time on an unknown address. */
    String decoy();
}
