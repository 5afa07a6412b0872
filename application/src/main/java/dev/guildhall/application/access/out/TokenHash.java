package dev.guildhall.application.access.out;

/**
 * Digest of a secret token; all that is ever stored of it.
 *
 * @param value SHA-256 in lower-case hex
 */
public record TokenHash(String value) {}
