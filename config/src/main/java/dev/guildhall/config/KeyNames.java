package dev.guildhall.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** The two spellings of a key: environment variable and property. MicroProfile Config maps between them alike. */
final class KeyNames {

    static final String PREFIX = "GUILDHALL_";
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^A-Za-z0-9]");

    private KeyNames() {}

    static String canonical(String spelling) {
        return NOT_ALPHANUMERIC.matcher(spelling).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    static String propertyName(String canonical) {
        return canonical.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static boolean isOurs(String spelling) {
        return canonical(spelling).startsWith(PREFIX);
    }
}
