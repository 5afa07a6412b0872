package dev.guildhall.application.secret.in;

import dev.guildhall.application.context.CallContext;

/** Gives the company a new encryption key and seals with it all that was sealed with those before. */
public interface RotateEncryptionKey {

    /**
     * Rotates.
     *
     * @return how many secrets are sealed with the new key now
     */
    int rotate(CallContext context);
}
