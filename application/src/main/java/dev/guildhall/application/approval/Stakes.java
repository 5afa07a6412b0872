package dev.guildhall.application.approval;

import dev.guildhall.application.tool.out.ToolArguments.Result.Valid;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tool.ToolManifest;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is at stake in one use of a tool, as far as rules for consent go by it.
 *
 * @param amount money it moves, if the arguments say; the most there can be when they say nonsense
 * @param confidence percent that the employee states; empty when it states nothing
 */
public record Stakes(Optional<MoneyMicros> amount, Optional<Integer> confidence) {

    /** Argument in which an employee may say how sure it is, from 0 to 1. */
    public static final String CONFIDENCE = "confidence";

    private static final MoneyMicros MOST = new MoneyMicros(Long.MAX_VALUE);
    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);

    /** No honest amount has more characters, and a long exponent must not cost time. */
    private static final int LONGEST_NUMBER = 40;

    /** Digits before the point from which on an amount is beyond every rule. */
    private static final int LARGEST = 12;

    /** What is at stake with these arguments. */
    public static Stakes of(ToolManifest manifest, Valid arguments) {
        Optional<MoneyMicros> amount = manifest.amountField()
                .flatMap(field -> Optional.ofNullable(arguments.texts().get(field)))
                .map(Stakes::micros);
        return new Stakes(amount, confidence(arguments));
    }

    /** How sure an employee says it is, in percent. One that states nonsense is not sure at all. */
    public static Optional<Integer> confidence(Valid arguments) {
        return Optional.ofNullable(arguments.texts().get(CONFIDENCE))
                .map(stated -> number(stated)
                        .filter(sure -> sure.signum() > 0 && sure.compareTo(BigDecimal.ONE) <= 0)
                        .map(sure -> sure.movePointRight(2).intValue())
                        .orElse(0));
    }

    private static MoneyMicros micros(String dollars) {
        return number(dollars)
                .map(amount -> new MoneyMicros(amount.abs().multiply(MICROS).longValue()))
                .orElse(MOST);
    }

    /** A number of a size that can be meant; one that is next to nothing is nothing. */
    private static Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long magnitude = (long) number.precision() - number.scale();
            if (number.signum() == 0 || magnitude < -LARGEST) {
                return Optional.of(BigDecimal.ZERO);
            }
            return magnitude > LARGEST ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
