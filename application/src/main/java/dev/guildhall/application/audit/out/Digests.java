package dev.guildhall.application.audit.out;

/** Computes digests. */
public interface Digests {

    /** SHA-256 of a text's UTF-8, in lower-case hex. */
    String sha256(String text);
}
