package dev.guildhall.adapter.in.rest.support;

import dev.guildhall.domain.shared.MoneyMicros;

/**
 * An amount of money.
 *
 * @param micros millionths of the currency's unit
 * @param currency ISO 4217 code
 */
public record MoneyView(long micros, String currency) {

    /** The amount as the outside sees it. */
    public static MoneyView of(MoneyMicros amount) {
        return new MoneyView(amount.value(), MoneyMicros.CURRENCY);
    }
}
