package dev.guildhall.application.testing;

import dev.guildhall.application.context.IdSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Gives identifiers that have the shape of UUIDv7 and sort in the order they were given. */
public final class SequentialIds implements IdSource {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_FREE = 0x3fff_ffff_ffff_ffffL;

    private final AtomicLong millis = new AtomicLong(ManualClock.START.toEpochMilli());
    private final long tail;

    /** The same identifiers in every test. */
    public SequentialIds() {
        this(0);
    }

    private SequentialIds(long tail) {
        this.tail = VARIANT | tail;
    }

    /** Identifiers that no other source gives, for tests that share a database. */
    public static SequentialIds unique() {
        return new SequentialIds(UUID.randomUUID().getLeastSignificantBits() & VARIANT_FREE);
    }

    @Override
    public UUID next() {
        return new UUID((millis.incrementAndGet() << 16) | VERSION, tail);
    }
}
