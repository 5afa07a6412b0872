package dev.guildhall.archtests.samples.webapp;

import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.usage.ModelPrice;

/** Has logic where there is only wiring. */
@Breaks("out-ports-are-implemented-by-driven-adapters")
final class WebappPriceBook implements PriceBook {
    @Override
    public ModelPrice priceOf(String model) {
        throw new IllegalStateException(model);
    }
}
