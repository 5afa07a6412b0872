package dev.guildhall.application.tx;

/** Rolls a transaction back without being an error. */
final class Undo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undo() {
        super("rolled back on purpose", null, false, false);
    }
}
