package dev.guildhall.liberty.launcher;

/** The start must be given up; the message says in one line why and what to do. */
final class LaunchFailure extends RuntimeException {

    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
