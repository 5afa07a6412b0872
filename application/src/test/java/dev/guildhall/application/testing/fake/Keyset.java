package dev.guildhall.application.testing.fake;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cuts lists into pages by a unique key that sorts as text, so that a walk sees each item once whatever is added
 * meanwhile.
 *
 * @param keyOf sort key of an item, unique in the list
 * @param descending whether the greatest key comes first
 */
record Keyset<T>(Function<T, String> keyOf, boolean descending) {

    private static final String MARK = "k:";

    static <T> Keyset<T> ascending(Function<T, String> keyOf) {
        return new Keyset<>(keyOf, false);
    }

    static <T> Keyset<T> descending(Function<T, String> keyOf) {
        return new Keyset<>(keyOf, true);
    }

    /** A key part that sorts like the instant. */
    static String key(Instant instant, Object tieBreaker) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        return String.format(Locale.ROOT, "%020d|%s", micros, tieBreaker);
    }

    List<T> sort(Collection<T> items) {
        return items.stream().sorted(order()).toList();
    }

    Page<T> page(Collection<T> items, PageRequest page) {
        Optional<String> after = page.cursor().map(Keyset::decode);
        List<T> rest = items.stream()
                .filter(item -> after.isEmpty() || isBehind(keyOf.apply(item), after.get()))
                .sorted(order())
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rest, page.limit(), item -> encode(keyOf.apply(item)));
    }

    private Comparator<T> order() {
        Comparator<T> ascending = Comparator.comparing(keyOf);
        return descending ? ascending.reversed() : ascending;
    }

    private boolean isBehind(String key, String cursor) {
        return descending ? key.compareTo(cursor) < 0 : key.compareTo(cursor) > 0;
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(MARK)) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static InvalidValue malformed() {
        return new InvalidValue("cursor", "must be the nextCursor of the page before");
    }
}
