package dev.guildhall.domain.agent;

import dev.guildhall.domain.shared.MoneyMicros;

/** How many tokens a listing is expected to use in a month of ordinary work. */
public enum UsageLevel {
    /** Now and then. */
    LOW(5_000_000, 15_000_000),
    /** Daily. */
    MEDIUM(15_000_000, 35_000_000),
    /** All day. */
    HIGH(35_000_000, 80_000_000);

    private final long fromMicros;
    private final long toMicros;

    UsageLevel(long fromMicros, long toMicros) {
        this.fromMicros = fromMicros;
        this.toMicros = toMicros;
    }

    /** Lower end of the expected monthly token cost. */
    public MoneyMicros expectedFrom() {
        return new MoneyMicros(fromMicros);
    }

    /** Upper end of the expected monthly token cost. */
    public MoneyMicros expectedTo() {
        return new MoneyMicros(toMicros);
    }
}
