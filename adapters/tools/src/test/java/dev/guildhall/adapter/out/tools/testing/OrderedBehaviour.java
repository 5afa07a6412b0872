package dev.guildhall.adapter.out.tools.testing;

import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what the argument {@code order} of a call says: {@code slow:N} waits N milliseconds, {@code fail:N} answers 503 to the
 * first N attempts, {@code drop:N} has its effect at once and breaks off the first N attempts, {@code nonsense} answers
 * what is no JSON. Everything else, and calls without an order, are done properly.
 */
public final class OrderedBehaviour implements Function<Asked, Behaviour> {

    private static final Pattern ORDER =
            Pattern.compile("\"order\"\\s*:\\s*\"(slow|fail|drop|nonsense)(?::(\\d{1,6}))?\"");

    @Override
    public Behaviour apply(Asked asked) {
        Matcher order = ORDER.matcher(asked.body());
        if (!order.find()) {
            return Behaviour.good();
        }
        int number = order.group(2) == null ? 1 : Integer.parseInt(order.group(2));
        boolean stillOrdered = asked.attempt() <= number;
        return switch (order.group(1)) {
            case "slow" -> Behaviour.good().after(Duration.ofMillis(number));
            case "fail" -> stillOrdered ? Behaviour.refusing(503) : Behaviour.good();
            case "drop" -> stillOrdered ? Behaviour.dropping() : Behaviour.good();
            default -> Behaviour.answering("certainly!");
        };
    }
}
