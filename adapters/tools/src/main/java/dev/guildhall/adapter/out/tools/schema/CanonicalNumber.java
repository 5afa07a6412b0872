package dev.guildhall.adapter.out.tools.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as ECMAScript writes them, which is what RFC 8785 asks for. */
final class CanonicalNumber {

    private static final int LONGEST_PLAIN = 21;
    private static final int MOST_ZEROS = 6;

    private CanonicalNumber() {}

    static String of(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (number < 0 ? "-" : "") + placed(digits, point);
    }

    /** Java always writes two digits, also where one is enough to tell the number. */
    private static BigDecimal shortest(double number) {
        BigDecimal written = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (written.precision() != 2) {
            return written;
        }
        BigDecimal one = written.setScale(written.scale() - 1, RoundingMode.HALF_EVEN);
        return one.doubleValue() == number ? one.stripTrailingZeros() : written;
    }

    private static String placed(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= LONGEST_PLAIN) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= LONGEST_PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MOST_ZEROS < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String rest = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + rest + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
    }
}
