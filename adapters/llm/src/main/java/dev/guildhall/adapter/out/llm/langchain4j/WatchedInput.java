package dev.guildhall.adapter.out.llm.langchain4j;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer: reports each sign of life, refuses too much, and can be ended before its sender ends it. */
final class WatchedInput extends FilterInputStream {

    /** More than any answer: models send up to some hundred bytes around each token. */
    static final long MAX_BYTES = 64L << 20;

    /** Longest line, so that no parser collects a line without end. */
    static final int MAX_LINE = 1 << 20;

    private final Runnable signOfLife;
    private long bytes;
    private int line;
    private int lastByte = '\n';
    private boolean ended;
    private boolean finished;

    WatchedInput(InputStream in, Runnable signOfLife) {
        super(in);
        this.signOfLife = signOfLife;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (finished) {
            return -1;
        }
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            ended = true;
            return count;
        }
        signOfLife.run();
        for (int i = offset; i < offset + count; i++) {
            line = buffer[i] == '\n' ? 0 : line + 1;
        }
        lastByte = count > 0 ? buffer[offset + count - 1] : lastByte;
        bytes += count;
        if (bytes > MAX_BYTES || line > MAX_LINE) {
            throw new TooMuch();
        }
        return count;
    }

    /** Pretends that the sender has ended. */
    void finish() {
        finished = true;
    }

    /** Whether the sender ended in the middle of a line. */
    boolean isTorn() {
        return ended && lastByte != '\n' && lastByte != '\r';
    }

    /** Whether the sender has ended; what it sent may still be on its way through a buffer. */
    boolean hasEnded() {
        return ended;
    }

    /** The sender sends more than anybody could want. */
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("the provider sends too much");
        }
    }
}
