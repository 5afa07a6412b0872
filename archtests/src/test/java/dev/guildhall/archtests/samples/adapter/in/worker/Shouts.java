package dev.guildhall.archtests.samples.adapter.in.worker;

import dev.guildhall.archtests.Breaks;

/** Writes where nobody reads. */
@Breaks("only-the-launcher-owns-the-terminal")
final class Shouts {
    private Shouts() {}

    @SuppressWarnings("SystemOut") // it is what this sample is about
    static void shout() {
        System.out.println("sample");
    }
}
