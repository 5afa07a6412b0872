package dev.guildhall.application.usage.out;

import dev.guildhall.domain.usage.ModelPrice;

/** What models cost. Belongs to no tenant. Needs no transaction. */
public interface PriceBook {

    /** The newest price of a model; the price for any model when it has none of its own. */
    ModelPrice priceOf(String model);
}
