package dev.guildhall.archtests.samples.domain.shared;

import dev.guildhall.archtests.Breaks;
import java.util.Locale;

/** Reads differently on another machine. */
@Breaks("no-hidden-surroundings")
final class AsksForTheLanguage {
    private AsksForTheLanguage() {}

    static String shout(String text) {
        return text.toUpperCase(Locale.getDefault());
    }
}
