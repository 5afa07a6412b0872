package dev.guildhall.domain.usage;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;

/**
 * The price of a model in one version of the price book.
 *
 * @param model the model's name, or {@code *} for any model without an own price
 * @param inputPerMillion micro-dollars for a million input tokens
 * @param outputPerMillion micro-dollars for a million output tokens
 */
public record ModelPrice(String model, int version, MoneyMicros inputPerMillion, MoneyMicros outputPerMillion) {

    private static final long MILLION = 1_000_000;

    /** The cost of a call, rounded once, half up, to a whole micro-dollar. */
    public MoneyMicros costOf(TokenCount input, TokenCount output) {
        long inputs = Math.multiplyExact(input.value(), inputPerMillion.value());
        long outputs = Math.multiplyExact(output.value(), outputPerMillion.value());
        return new MoneyMicros(Math.addExact(Math.addExact(inputs, outputs), MILLION / 2) / MILLION);
    }
}
