package dev.guildhall.domain.testing;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Checks a property with many random inputs. The seed of a failing input is in the failure; {@code -Dproperty.seed} runs
 * that one again, {@code -Dproperty.times} multiplies the number of inputs.
 */
public final class Property {

    private static final String SEED = "property.seed";
    private static final int TIMES = Integer.getInteger("property.times", 1);
    private static final int TRIES = 1000;

    private Property() {}

    /** Checks with the usual number of inputs. */
    public static void holds(Consumer<Random> property) {
        holds(TRIES, property);
    }

    /** Checks with as many inputs as said. */
    public static void holds(int tries, Consumer<Random> property) {
        Long only = Long.getLong(SEED);
        if (only != null) {
            check(only, property);
            return;
        }
        Random seeds = new Random();
        for (int i = 0; i < tries * TIMES; i++) {
            check(seeds.nextLong(), property);
        }
    }

    private static void check(long seed, Consumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("run again with -D" + SEED + "=" + seed + ": " + failure.getMessage(), failure);
        }
    }
}
