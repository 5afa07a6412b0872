package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.Salts;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Salts that count, so that what is made of them can be foretold. */
public final class CountedSalts implements Salts {

    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        return String.format(Locale.ROOT, "%032x", last.incrementAndGet());
    }
}
