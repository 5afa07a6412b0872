package dev.guildhall.archtests.samples.adapter.out.local;

import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.usage.ModelPrice;

/** Does not say which port it stands behind. */
@Breaks("implementers-are-named-after-their-port")
final class Prices implements PriceBook {
    @Override
    public ModelPrice priceOf(String model) {
        throw new IllegalStateException(model);
    }
}
