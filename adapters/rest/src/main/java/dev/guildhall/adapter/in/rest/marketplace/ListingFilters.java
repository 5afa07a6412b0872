package dev.guildhall.adapter.in.rest.marketplace;

import dev.guildhall.domain.agent.ListingQuery.Sort;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** The filters of the marketplace that have a spelling of their own. */
final class ListingFilters {

    private static final Pattern DOLLARS = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private ListingFilters() {}

    /** A price in dollars, as a price tag shows it. */
    static MoneyMicros price(String text) {
        if (!DOLLARS.matcher(text).matches()) {
            throw new InvalidValue("maxPrice", "must be an amount of dollars such as 59 or 59.50");
        }
        return new MoneyMicros(new BigDecimal(text).movePointRight(6).longValueExact());
    }

    static Sort sort(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "name" -> Sort.NAME;
            case "price" -> Sort.PRICE;
            case "-price", "price_desc" -> Sort.PRICE_DESC;
            default -> throw new InvalidValue("sort", "must be one of name, price, -price");
        };
    }
}
