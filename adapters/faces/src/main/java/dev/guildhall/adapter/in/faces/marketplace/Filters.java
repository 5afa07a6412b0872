package dev.guildhall.adapter.in.faces.marketplace;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the filters out of the address. One that makes no sense is as good as none: a link may be old. */
final class Filters {

    /** Parameters that narrow or order the list. */
    static final List<String> NAMES = List.of("q", "division", "seniority", "stability", "maxPrice", "tag", "sort");

    private static final long MAX_DOLLARS = 100_000;
    private static final long MICROS = 1_000_000;
    private static final int MAX_TEXT = 100;

    private Filters() {}

    static ListingQuery read(Browser browser) {
        return new ListingQuery(
                browser.parameter("division"),
                constant(Seniority.values(), browser.parameter("seniority")),
                constant(Stability.values(), browser.parameter("stability")),
                browser.parameter("tag"),
                browser.parameter("maxPrice").flatMap(Filters::price),
                browser.parameter("q").map(text -> text.substring(0, Math.min(MAX_TEXT, text.length()))),
                constant(ListingQuery.Sort.values(), browser.parameter("sort")).orElse(ListingQuery.Sort.NAME));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(wanted))
                .findFirst());
    }

    private static Optional<MoneyMicros> price(String dollars) {
        try {
            long amount = Long.parseLong(dollars);
            return amount < 0 || amount > MAX_DOLLARS
                    ? Optional.empty()
                    : Optional.of(new MoneyMicros(amount * MICROS));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
