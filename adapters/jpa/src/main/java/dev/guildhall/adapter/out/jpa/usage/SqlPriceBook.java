package dev.guildhall.adapter.out.jpa.usage;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.usage.ModelPrice;
import jakarta.persistence.Tuple;

/** Prices in the table {@code model_prices}, which migrations fill. */
public final class SqlPriceBook implements PriceBook {

    private static final String NEWEST = """
            select model, version, input_per_million_micros as input, output_per_million_micros as output
            from model_prices where model in (:model, '*')
            order by model = '*', version desc limit 1
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlPriceBook(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public ModelPrice priceOf(String model) {
        return transactions.anywhere(session -> price(session.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("model", StorableText.of(model))
                .getSingleResult()));
    }

    private static ModelPrice price(Tuple row) {
        return new ModelPrice(
                row.get("model", String.class),
                row.get("version", Integer.class),
                new MoneyMicros(row.get("input", Long.class)),
                new MoneyMicros(row.get("output", Long.class)));
    }
}
