package dev.guildhall.domain.shared;

/**
 * An amount of US dollars in millionths. Never a floating-point number.
 *
 * @param value micro-dollars; 1_000_000 is one dollar
 */
public record MoneyMicros(long value) implements Comparable<MoneyMicros> {

    /** No money. */
    public static final MoneyMicros ZERO = new MoneyMicros(0);

    /** The only currency of this version, as ISO 4217 code. */
    public static final String CURRENCY = "USD";

    /**
     * The sum.
     *
     * @throws ArithmeticException when it does not fit
     */
    public MoneyMicros plus(MoneyMicros other) {
        return new MoneyMicros(Math.addExact(value, other.value));
    }

    @Override
    public int compareTo(MoneyMicros other) {
        return Long.compare(value, other.value);
    }
}
