package dev.guildhall.domain.secret;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Finds a text in the forms in which programs repeat it without meaning to hide it: each character as it is or escaped for
 * JSON, HTML or an address, whatever part of them a program escapes; all of it in hexadecimal; and in base64, alone or in
 * the middle of something longer, as in the header of a basic authentication, and broken into lines. Who wants to hide a
 * text finds others.
 */
final class Disguises {

    private static final Map<Character, String> ENTITIES =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&apos;");

    private final List<Disguise> forms = new ArrayList<>();

    /**
     * @param text visible ASCII characters
     */
    Disguises(String text) {
        byte[] bytes = ascii(text);
        forms.add(new Disguise(spellings(text, Disguises::escaped), false));
        forms.add(new Disguise(spellings(HexFormat.of().formatHex(bytes), Disguises::digit), true));
        for (int before = 0; before < 3; before++) {
            forms.add(new Disguise(spellings(insideOfBase64(bytes, before), Disguises::inBase64), true));
        }
    }

    private static byte[] ascii(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** A text with a word in the place of each form that is in it. */
    String replaceIn(String text, String word) {
        StringBuilder replaced = new StringBuilder(text.length());
        int kept = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endOfAny(text, at);
            if (end > at) {
                replaced.append(text, kept, at).append(word);
                kept = end;
                at = end - 1;
            }
        }
        return replaced.append(text, kept, text.length()).toString();
    }

    private int endOfAny(String text, int at) {
        int end = -1;
        for (Disguise form : forms) {
            end = Math.max(end, form.endIn(text, at));
        }
        return end;
    }

    /** The ways to write one character. */
    @FunctionalInterface
    private interface Spelling {
        List<String> of(char c);
    }

    private static List<List<String>> spellings(String text, Spelling spelling) {
        return text.chars().mapToObj(c -> spelling.of((char) c)).toList();
    }

    private static List<String> escaped(char c) {
        String hex = HexFormat.of().toHexDigits((byte) c);
        List<String> ways = new ArrayList<>(List.of(
                String.valueOf(c),
                "\\" + c,
                "%" + hex,
                "\\u00" + hex,
                "\\x" + hex,
                "&#x" + hex + ";",
                "&#" + (int) c + ";"));
        if (ENTITIES.containsKey(c)) {
            ways.add(ENTITIES.get(c));
        }
        return ways;
    }

    private static List<String> digit(char c) {
        return List.of(String.valueOf(c), String.valueOf(Character.toUpperCase(c)));
    }

    /** Both alphabets, and as they are escaped in JSON and in addresses. */
    private static List<String> inBase64(char c) {
        return switch (c) {
            case '+' -> List.of("+", "-", "%2b", "\\u002b");
            case '/' -> List.of("/", "_", "\\/", "%2f");
            default -> List.of(String.valueOf(c));
        };
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
