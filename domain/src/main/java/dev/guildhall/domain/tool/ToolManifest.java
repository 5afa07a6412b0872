package dev.guildhall.domain.tool;

import java.time.Duration;
import java.util.Optional;

/**
 * The contract of a tool.
 *
 * @param name what a model calls it; lower case, digits and underscores, at most 64 characters
 * @param description tells a model when to use it
 * @param inputSchema JSON Schema of the arguments, an object; fields it does not name are refused
 * @param outputSchema JSON Schema of the result; empty when the result is plain text
 * @param timeout longest time one attempt may take
 * @param effect how far its effect goes
 * @param audience who notices
 * @param amountField argument that says how much money it moves, in whole and decimal dollars; empty when it moves none. The
 *     schema must require it, or consent that goes by money could be avoided by leaving it out
 * @param scope permission that a run must hold to use it
 * @param idempotent whether a second call under the same idempotency key has no second effect
 */
public record ToolManifest(
        String name,
        String description,
        String inputSchema,
        Optional<String> outputSchema,
        Duration timeout,
        Effect effect,
        Audience audience,
        Optional<String> amountField,
        String scope,
        boolean idempotent) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Refuses what no engine could keep. */
    public ToolManifest {
        if (!name.matches("[a-z][a-z0-9_]{0,63}")) {
            throw new IllegalArgumentException("tool name '" + name + "' is not lower case, digits and underscores");
        }
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("tool " + name + ": timeout must be over 0 and at most " + LONGEST);
        }
        if (effect == Effect.COMPENSABLE && !idempotent) {
            throw new IllegalArgumentException("tool " + name + ": compensation needs calls that can be repeated");
        }
    }
}
