package dev.guildhall.adapter.out.jpa.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.PriceBookContract;
import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.db.TestDatabase;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.ModelPrice;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PriceBookIT extends JpaPorts implements PriceBookContract {

    @Override
    public PriceBook prices() {
        return adapter().prices();
    }

    @Override
    public void addPrice(ModelPrice price) {
        try (Connection connection = TestDatabase.shared().owner().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into model_prices values (?, ?, ?, ?)")) {
            insert.setString(1, price.model());
            insert.setInt(2, price.version());
            insert.setLong(3, price.inputPerMillion().value());
            insert.setLong(4, price.outputPerMillion().value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void priceOf_whenTheDemoModel_shouldBeTheSeededPrice() {
        assertThat(prices().priceOf("guildhall-demo"))
                .isEqualTo(new ModelPrice("guildhall-demo", 1, new MoneyMicros(500_000), new MoneyMicros(1_500_000)));
    }

    @Test
    void priceOf_whenTheNameHoldsWhatTextCannot_shouldBeThatForAnyModel() {
        assertThat(prices().priceOf("a\0b").model()).isEqualTo("*");
    }
}
