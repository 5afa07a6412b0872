package dev.guildhall.adapter.in.faces.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One choice of a list.
 *
 * @param value what is sent
 * @param label what is shown
 */
public record Option(String value, String label) {

    /** All constants of a type, in lower case as they stand in addresses. */
    public static List<Option> all(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name().toLowerCase(Locale.ROOT), Show.word(constant)))
                .toList();
    }
}
