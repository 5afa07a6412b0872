package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.ModelPrice;
import org.junit.jupiter.api.Test;

/** What {@link PriceBook} promises. */
public interface PriceBookContract {

    /** Prices; one for any model is among them. */
    PriceBook prices();

    /** Adds a price, which the port itself cannot. */
    void addPrice(ModelPrice price);

    /** A model that nobody else asks for. */
    default String newModel() {
        return "model-" + SequentialIds.unique().next();
    }

    /** A price. */
    default ModelPrice price(String model, int version, long micros) {
        return new ModelPrice(model, version, new MoneyMicros(micros), new MoneyMicros(micros * 4));
    }

    @Test
    default void priceOf_whenTheModelHasItsOwn_shouldGiveIt() {
        String model = newModel();
        addPrice(price(model, 1, 2_500_000));

        assertThat(prices().priceOf(model)).isEqualTo(price(model, 1, 2_500_000));
    }

    @Test
    default void priceOf_whenThereAreVersions_shouldGiveTheNewest() {
        String model = newModel();
        addPrice(price(model, 1, 2_500_000));
        addPrice(price(model, 10, 1_000_000));
        addPrice(price(model, 9, 2_000_000));

        assertThat(prices().priceOf(model)).isEqualTo(price(model, 10, 1_000_000));
    }

    @Test
    default void priceOf_whenTheModelHasNone_shouldGiveThatForAnyModel() {
        assertThat(prices().priceOf(newModel()).model()).isEqualTo("*");
    }
}
