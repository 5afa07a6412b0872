package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;

/**
 * What one model call used.
 *
 * @param model name of the model that answered
 * @param priceVersion version of the price it was charged at
 * @param estimated true when the provider reported no usage and we counted
 */
public record ModelUsage(
        String model, int priceVersion, TokenCount input, TokenCount output, MoneyMicros cost, boolean estimated) {}
