package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.PriceBookContract;
import dev.guildhall.domain.usage.ModelPrice;

class InMemoryPriceBookTest extends InMemoryPorts implements PriceBookContract {

    @Override
    public void addPrice(ModelPrice price) {
        prices().add(price);
    }
}
