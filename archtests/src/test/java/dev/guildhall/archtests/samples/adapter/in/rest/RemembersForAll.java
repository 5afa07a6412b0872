package dev.guildhall.archtests.samples.adapter.in.rest;

import dev.guildhall.archtests.Breaks;

/** Carries something from one tenant to the next. */
@Breaks("nothing-static-changes")
final class RemembersForAll {
    private static String last = "";

    private RemembersForAll() {}

    static String exchange(String next) {
        String before = last;
        last = next;
        return before;
    }
}
