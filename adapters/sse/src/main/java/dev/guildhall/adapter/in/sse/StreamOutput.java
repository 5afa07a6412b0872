package dev.guildhall.adapter.in.sse;

import java.io.IOException;

/** The way to one reader. Used by one thread at a time. */
interface StreamOutput {

    /**
     * Sends text at once. Blocks while the reader does not read.
     *
     * @throws IOException when the reader is gone or has not read for too long
     */
    void write(String text) throws IOException;

    /** Ends the answer; idempotent, never fails. */
    void close();
}
