package dev.guildhall.archtests.samples.adapter.out.jpa;

import dev.guildhall.archtests.Breaks;
import java.util.Arrays;

/** Tells by its time how much of a guess is right. */
@Breaks("bytes-are-compared-in-constant-time")
final class ComparesByteByByte {
    private ComparesByteByByte() {}

    static boolean isRight(byte[] secret, byte[] guess) {
        return Arrays.equals(secret, guess);
    }
}
