package dev.guildhall.verifier;

/** Text is not what it should be; the message says in what way. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String message) {
        super(message);
    }
}
