package dev.guildhall.application.audit.out;

/** Makes salts, which keep digests of short texts from being guessed. */
public interface Salts {

    /** 16 random bytes in lower-case hex. */
    String next();
}
