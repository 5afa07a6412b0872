package dev.guildhall.application.testing.fake;

import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.ModelPrice;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prices in memory; every model costs $1 in and $4 out per million tokens until a test says otherwise. */
public final class InMemoryPriceBook implements PriceBook {

    private static final ModelPrice ANY =
            new ModelPrice("*", 1, new MoneyMicros(1_000_000), new MoneyMicros(4_000_000));

    private final Map<String, ModelPrice> newest = new ConcurrentHashMap<>();

    /** Adds a price; the highest version of a model counts. */
    public void add(ModelPrice price) {
        newest.merge(price.model(), price, (old, added) -> added.version() > old.version() ? added : old);
    }

    @Override
    public ModelPrice priceOf(String model) {
        return newest.getOrDefault(model, newest.getOrDefault(ANY.model(), ANY));
    }
}
