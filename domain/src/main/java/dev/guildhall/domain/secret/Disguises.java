package dev.guildhall.domain.secret;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms in which programs repeat a text without meaning to hide it: as it is, escaped for JSON, HTML or an address, in
 * hexadecimal, and in base64, alone or in the middle of something longer, as in the header of a basic authentication. Who
 * wants to hide a text finds others.
 */
final class Disguises {

    private Disguises() {}

    /**
     * All forms, the longest first, so that none is found within another.
     *
     * @param text visible ASCII characters
     */
    static List<String> of(String text) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(text);
        String json = text.replace("\\", "\\\\").replace("\"", "\\\"");
        forms.add(json);
        forms.add(json.replace("/", "\\/"));
        forms.add(html(text).replace("\"", "&quot;"));
        forms.add(html(text).replace("\"", "&quot;").replace("'", "&#39;"));
        addEncoded(forms, text);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            String inside = insideOfBase64(bytes, before);
            forms.add(inside);
            forms.add(inside.replace('+', '-').replace('/', '_'));
            forms.add(inside.replace("/", "\\/"));
        }
        return forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void addEncoded(Set<String> forms, String text) {
        String query = URLEncoder.encode(text, StandardCharsets.US_ASCII);
        // Paths leave more characters as they are, and some write an asterisk and a tilde in full or do not.
        String path = query.replace("%7E", "~").replace("*", "%2A");
        for (String one : List.of(query, path)) {
            forms.add(one);
            forms.add(lowerCaseDigits(one));
        }
    }

    private static String lowerCaseDigits(String encoded) {
        StringBuilder lower = new StringBuilder(encoded);
        for (int i = lower.indexOf("%"); i >= 0; i = lower.indexOf("%", i + 1)) {
            lower.replace(i, i + 3, lower.substring(i, i + 3).toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }

    /** The part of the base64 of something longer that these bytes alone decide, when so many bytes modulo 3 come before. */
    private static String insideOfBase64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = (before * 8 + 5) / 6;
        int end = shifted.length * 8 / 6;
        return encoded.substring(first, end);
    }
}
