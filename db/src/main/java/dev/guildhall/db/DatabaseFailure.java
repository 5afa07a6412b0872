package dev.guildhall.db;

/** Setting up or migrating the database failed; the message is one line for the person who starts the system. */
public final class DatabaseFailure extends RuntimeException {

    /**
     * @param message one line that says what to do
     */
    public DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * @param message what is wrong and what to do
     */
    public DatabaseFailure(String message) {
        super(message);
    }
}
