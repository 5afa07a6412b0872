package dev.guildhall.domain.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Random values. */
public final class Arbitrary {

    private static final String[] ALPHABET = {"a", "b", "Z", "0", " ", "\n", "é", "東", "🚀", "\"", "{", "\\"};

    private Arbitrary() {}

    /** One of these. */
    @SafeVarargs
    public static <T> T oneOf(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Up to so many values. */
    public static <T> List<T> listOf(Random random, int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    /** Text of up to so many characters, most of them of a kind that breaks things. */
    public static String text(Random random, int most) {
        return String.join("", listOf(random, most, () -> oneOf(random, ALPHABET)));
    }

    /** An identifier. */
    public static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
