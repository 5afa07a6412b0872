package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MoneyMicros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values are shown to people, in English. The scripts of the chat show money by the same rules. */
public final class Show {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int TONES = 6;
    private static final int BELOW_A_DOLLAR = 4;

    private Show() {}

    /** A price people agree to: {@code $99}, {@code $99.50}. */
    public static String price(MoneyMicros amount) {
        BigDecimal dollars = dollars(amount).setScale(2, RoundingMode.HALF_UP);
        boolean whole = dollars.stripTrailingZeros().scale() <= 0;
        return "$" + grouped(whole ? dollars.setScale(0, RoundingMode.UNNECESSARY) : dollars);
    }

    /** A metered cost: two decimals, below a dollar four; all there are when it would look like nothing otherwise. */
    public static String cost(MoneyMicros amount) {
        if (amount.value() == 0) {
            return "$0.00";
        }
        BigDecimal dollars = dollars(amount);
        int scale = dollars.abs().compareTo(BigDecimal.ONE) < 0 ? BELOW_A_DOLLAR : 2;
        BigDecimal shown = dollars.setScale(scale, RoundingMode.HALF_UP);
        return "$" + grouped(shown.signum() == 0 ? dollars.stripTrailingZeros() : shown);
    }

    private static BigDecimal dollars(MoneyMicros amount) {
        return BigDecimal.valueOf(amount.value(), 6);
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ENGLISH, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** A number with its thousands apart. */
    public static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A number with its noun: {@code 1 run}, {@code 3 runs}. */
    public static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A constant as people say it: {@code CUT_STEPS} becomes {@code Cut steps}. */
    public static String word(Enum<?> constant) {
        String lower = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return capitalised(lower);
    }

    /** A text with a capital at its beginning. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A slug as people say it: {@code project-management} becomes {@code Project management}. */
    public static String slug(String slug) {
        return capitalised(slug.replace('-', ' '));
    }

    /** A day and a time, in UTC; scripts turn it into the reader's zone. */
    public static String time(Instant when) {
        return DAY_AND_TIME.format(when);
    }

    /** A day, in UTC. */
    public static String day(Instant when) {
        return DAY.format(when);
    }

    /** A span of time that somebody has to wait, rounded up: {@code 20 seconds}, {@code 5 minutes}. */
    public static String wait(Duration span) {
        return span.toMinutes() < 1
                ? count(Math.max(1, span.toSeconds()), "second")
                : count(span.plusSeconds(59).toMinutes(), "minute");
    }

    /** A member as the reader knows them, in the middle of a sentence. */
    public static String person(MemberId member, MemberId reader) {
        return member.equals(reader) ? "you" : "a colleague of yours";
    }

    /** First letters of the first and last word of a name. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Which of the picture colours a name has; always the same for the same name. */
    public static int tone(String name) {
        return Math.floorMod(name.hashCode(), TONES);
    }
}
